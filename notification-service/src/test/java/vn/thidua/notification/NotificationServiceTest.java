package vn.thidua.notification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests of the whole service share: one context, quick retries, and short words. */
@ServiceTest(properties = { "thidua.webhooks.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
		"thidua.webhooks.allow-loopback=true", "thidua.webhooks.read-timeout=1s", "thidua.delivery.poll-interval=100ms",
		"thidua.delivery.first-retry=50ms", "thidua.delivery.slowest-retry=200ms", "thidua.delivery.max-refusals=4",
		"thidua.delivery.send-timeout=3s", "thidua.delivery.claim=6s", "thidua.public-url=https://thidua.example",
		"thidua.feed.page-size=3" })
abstract class NotificationServiceTest {

	@Autowired
	RestTestClient http;

	@Autowired
	JdbcClient jdbc;

	@DynamicPropertySource
	static void smtp(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.port", () -> Mailbox.PORT);
	}

	@AfterEach
	void nobodyIsSubscribed() {
		this.jdbc.sql("delete from webhook_subscription").update();
	}

	static Consumer<HttpHeaders> admin(World world) {
		return TestTokens.as("admin.94", world.province(), "admin");
	}

	static Consumer<HttpHeaders> newRequest() {
		return (headers) -> headers.set("Idempotency-Key", UUID.randomUUID().toString());
	}

	static void eventually(ThrowingRunnable assertion) {
		Awaitility.await()
			.ignoreExceptions()
			.atMost(Duration.ofSeconds(90))
			.pollInterval(Duration.ofMillis(50))
			.untilAsserted(assertion);
	}

	/** Subscribes and returns the secret. */
	String subscribe(World world, String url) {
		var created = this.http.post()
			.uri("/api/v1/webhook-subscriptions")
			.headers(admin(world))
			.headers(newRequest())
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("url", url))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(new ParameterizedTypeReference<Map<String, String>>() {
			})
			.returnResult()
			.getResponseBody();
		return String.valueOf((created == null) ? null : created.get("secret"));
	}

	/**
	 * Waits until another award has come all the way, and what was told before most
	 * likely too.
	 */
	void settle() {
		var marker = World.known();
		marker.tellAward();
		eventually(() -> assertThat(Mailbox.of(marker)).hasSize(1));
	}

	/** Waits until an event has been applied, and so all before it under its key. */
	void applied(UUID eventId) {
		eventually(() -> assertThat(this.jdbc.sql("select count(*) from inbox where event_id = ?")
			.param(eventId)
			.query(Long.class)
			.single()).isOne());
	}

	List<Map<String, @Nullable Object>> deliveries(World world) {
		return this.jdbc.sql("select * from delivery where award_id = ? order by kind")
			.param(world.awardId())
			.query()
			.listOfRows();
	}

}
