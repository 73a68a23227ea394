package vn.thidua.notification;

import java.util.Map;
import java.util.Objects;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.contracts.award.NominationAwardedV1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebhookTests extends NotificationServiceTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Test
	@DisplayName("R3 X2 a subscriber is told with ids only, signed, in the trace of the nomination")
	void tellsASubscriber() throws Exception {
		try (var receiver = Receiver.start()) {
			var world = World.known();
			var secret = subscribe(world, receiver.url("/in"));
			world.tellAward();
			eventually(() -> assertThat(receiver.callsAbout(world)).hasSize(1));
			var call = receiver.callsAbout(world).getFirst();
			new Webhook(secret).verify(call.body(), call.headers());
			assertThatExceptionOfType(WebhookVerificationException.class)
				.isThrownBy(() -> new Webhook(secret).verify(call.body() + " ", call.headers()));
			assertThat(call.header("Content-type")).startsWith("application/cloudevents+json");
			assertThat(call.header("Traceparent")).contains(ToldOnKafka.TRACE_ID);
			var event = JSON.readTree(call.body());
			assertThat(event.get("specversion").asString()).isEqualTo("1.0");
			assertThat(event.get("type").asString()).isEqualTo("vn.thidua.nomination.awarded.v1");
			assertThat(event.get("subject").asString()).isEqualTo(world.award().nominationId().toString());
			assertThat(event.get("publicpage").asString())
				.isEqualTo("https://thidua.example/awards/" + world.awardId());
			assertThat(JSON.treeToValue(event.get("data"), NominationAwardedV1.class)).isEqualTo(world.award());
			assertThat(call.body()).doesNotContain(world.nomineeName());
		}
	}

	@Test
	@DisplayName("X4 a webhook that fails is called again with the same id")
	void triesAgain() {
		try (var receiver = Receiver.start().answering(500).answering(503)) {
			var world = World.known();
			subscribe(world, receiver.url("/in"));
			world.tellAward();
			eventually(() -> assertThat(state(world)).isEqualTo("SENT"));
			assertThat(receiver.callsAbout(world)).hasSize(3)
				.extracting((call) -> call.header("Webhook-id"))
				.containsOnly(String.valueOf(webhook(world).get("delivery_id")));
		}
	}

	@Test
	@DisplayName("X4 a receiver that takes the call and never answers leaves doubt; it is called again with the same id")
	void silenceIsDoubt() {
		try (var receiver = Receiver.start().answering((exchange) -> sleep(5_000))) {
			var world = World.known();
			subscribe(world, receiver.url("/in"));
			world.tellAward();
			eventually(() -> assertThat(state(world)).isEqualTo("SENT"));
			assertThat(receiver.callsAbout(world)).hasSize(2)
				.extracting((call) -> call.header("Webhook-id"))
				.containsOnly(String.valueOf(webhook(world).get("delivery_id")));
			assertThat(webhook(world)).containsEntry("times_in_doubt", 1);
		}
	}

	@Test
	@DisplayName("R3 a receiver that refuses for good fails, visibly")
	void givesUp() {
		try (var receiver = Receiver.start().answering(400).answering(400).answering(400).answering(400)) {
			var world = World.known();
			subscribe(world, receiver.url("/in"));
			world.tellAward();
			eventually(() -> assertThat(state(world)).isEqualTo("FAILED"));
			assertThat(webhook(world)).containsEntry("last_failure", "HTTP_400");
			assertThat(receiver.callsAbout(world)).hasSize(4);
		}
	}

	@Test
	@DisplayName("R3 a receiver that answers 410 is not called again")
	void goneIsDisabled() {
		try (var receiver = Receiver.start().answering(410)) {
			var world = World.known();
			subscribe(world, receiver.url("/in"));
			world.tellAward();
			eventually(() -> assertThat(state(world)).isEqualTo("FAILED"));
			var another = world.another();
			another.tellAward();
			settle();
			assertThat(receiver.calls()).hasSize(1);
			assertThat(deliveries(another)).extracting("kind").containsExactly("EMAIL");
		}
	}

	@Test
	@DisplayName("R3 a redirect is not followed")
	void redirectIsNotFollowed() {
		try (var elsewhere = Receiver.start(); var receiver = Receiver.start()) {
			for (int status : new int[] { 301, 302, 307, 308 }) {
				receiver.answering((exchange) -> {
					exchange.getResponseHeaders().set("Location", elsewhere.url("/inside"));
					exchange.sendResponseHeaders(status, -1);
				});
			}
			var world = World.known();
			subscribe(world, receiver.url("/in"));
			world.tellAward();
			eventually(() -> assertThat(state(world)).isEqualTo("FAILED"));
			assertThat(webhook(world)).containsEntry("last_failure", "HTTP_308");
			assertThat(elsewhere.calls()).isEmpty();
		}
	}

	private Map<String, @Nullable Object> webhook(World world) {
		return deliveries(world).stream().filter((row) -> "WEBHOOK".equals(row.get("kind"))).findAny().orElseThrow();
	}

	private String state(World world) {
		return Objects.toString(webhook(world).get("state"));
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
