package vn.thidua.notification;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

class SubscriptionsTests extends NotificationServiceTest {

	private static final String ADDRESS = "https://bao.example/khen-thuong";

	private final World world = World.fresh();

	@Test
	@DisplayName("R3 X1 a secret made here is shown once: not in the list, not in the database, not when asked again")
	void secretIsShownOnce() {
		var key = UUID.randomUUID().toString();
		var secret = String.valueOf(body(post(key, Map.of("url", ADDRESS)).expectStatus().isCreated()).get("secret"));
		assertThat(secret).startsWith("whsec_");
		post(key, Map.of("url", ADDRESS)).expectStatus()
			.isEqualTo(409)
			.expectHeader()
			.valueMatches("Location", "/api/v1/webhook-subscriptions/.+")
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("ANSWER_NOT_KEPT");
		assertThat(list()).contains(ADDRESS).doesNotContain("secret").doesNotContain(secret);
		assertThat(this.jdbc
			.sql("""
					select (select count(*) from idempotency_key where convert_from(body, 'UTF8') like '%whsec%')
					  + (select count(*) from webhook_subscription where encode(sealed_secret, 'escape') like '%' || ? || '%')
					""")
			.param(secret.substring(6))
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void aSecretOfTheSubscribersOwnIsNotShownAtAll() {
		var own = "whsec_" + "QUJD".repeat(10);
		var key = UUID.randomUUID().toString();
		var first = body(post(key, Map.of("url", ADDRESS, "secret", own)).expectStatus().isCreated());
		assertThat(first).containsKeys("subscriptionId", "url", "subscribedAt").doesNotContainKey("secret");
		var again = body(post(key, Map.of("url", ADDRESS, "secret", own)).expectStatus().isCreated());
		assertThat(again).isEqualTo(first);
	}

	@Test
	@DisplayName("X1 subscribing and no longer are audited")
	void changesAreAudited() {
		var id = String.valueOf(body(post(Map.of("url", ADDRESS)).expectStatus().isCreated()).get("subscriptionId"));
		delete(this.world, id).expectStatus().isNoContent();
		assertThat(this.jdbc.sql("select act from audit_entry where subject_id = ? order by id")
			.param(id)
			.query(String.class)
			.list()).containsExactly("SubscribeWebhook", "UnsubscribeWebhook");
		assertThat(list()).doesNotContain(ADDRESS);
	}

	@Test
	@DisplayName("X1 an administrator of another unit neither sees nor removes a subscription")
	void othersDoNotReachIt() {
		var id = String.valueOf(body(post(Map.of("url", ADDRESS)).expectStatus().isCreated()).get("subscriptionId"));
		var elsewhere = World.fresh();
		delete(elsewhere, id).expectStatus().isNotFound();
		this.http.get()
			.uri("/api/v1/webhook-subscriptions")
			.headers(admin(elsewhere))
			.exchange()
			.expectBody()
			.jsonPath("$.total")
			.isEqualTo(0);
		assertThat(list()).contains(ADDRESS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "office", "standing-committee", "unit-officer", "propaganda" })
	@DisplayName("X1 only administrators subscribe")
	void onlyAdministrators(String role) {
		this.http.post()
			.uri("/api/v1/webhook-subscriptions")
			.headers(TestTokens.as("someone", this.world.province(), role))
			.headers(newRequest())
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("url", ADDRESS))
			.exchange()
			.expectStatus()
			.isForbidden();
		this.http.get().uri("/api/v1/webhook-subscriptions").exchange().expectStatus().isUnauthorized();
	}

	@ParameterizedTest
	@CsvSource({ "http://169.254.169.254/latest, URL_NOT_ALLOWED", "ftp://bao.example/, URL_NOT_ALLOWED",
			"http://10.1.2.3/, URL_NOT_ALLOWED" })
	void anAddressInsideIsRefusedAtOnce(String url, String code) {
		post(Map.of("url", url)).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo(code)
			.jsonPath("$.errors[0].field")
			.isEqualTo("url");
	}

	@Test
	void theSameAddressIsNotSubscribedTwice() {
		post(Map.of("url", ADDRESS)).expectStatus().isCreated();
		post(Map.of("url", ADDRESS)).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("URL_ALREADY_SUBSCRIBED");
		post(Map.of("url", ADDRESS + "/2", "secret", "weak")).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("SECRET_NOT_ALLOWED");
		post(Map.of()).expectStatus().isBadRequest();
	}

	private ResponseSpec post(Map<String, String> request) {
		return post(UUID.randomUUID().toString(), request);
	}

	private ResponseSpec post(String key, Map<String, String> request) {
		return this.http.post()
			.uri("/api/v1/webhook-subscriptions")
			.headers(admin(this.world))
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.body(request)
			.exchange();
	}

	private ResponseSpec delete(World caller, String id) {
		return this.http.delete().uri("/api/v1/webhook-subscriptions/{id}", id).headers(admin(caller)).exchange();
	}

	private static Map<String, String> body(ResponseSpec answer) {
		var body = answer.expectBody(new ParameterizedTypeReference<Map<String, String>>() {
		}).returnResult().getResponseBody();
		return Objects.requireNonNull(body);
	}

	private String list() {
		return String.valueOf(this.http.get()
			.uri("/api/v1/webhook-subscriptions")
			.headers(admin(this.world))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

}
