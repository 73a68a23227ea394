package vn.thidua.notification;

import java.util.Objects;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveriesTests extends NotificationServiceTest {

	@Autowired
	private MeterRegistry metrics;

	@Test
	@DisplayName("X1 an office sees the deliveries of its own units and of no others")
	void onlyOnesOwnUnits() {
		var world = sent(World.known());
		var elsewhere = sent(World.known());
		get(world, "office", "").expectBody()
			.jsonPath("$.total")
			.isEqualTo(1)
			.jsonPath("$.items[0].awardId")
			.isEqualTo(world.awardId().toString())
			.jsonPath("$.items[0].kind")
			.isEqualTo("EMAIL")
			.jsonPath("$.items[0].state")
			.isEqualTo("SENT")
			.jsonPath("$.items[0].timesInDoubt")
			.isEqualTo(0);
		get(world, "office", "/summary").expectBody().jsonPath("$.emails.sent").isEqualTo(1);
		retry(world, elsewhere).expectStatus().isNotFound();
		retry(world, world).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("DELIVERY_NOT_FAILED");
	}

	@Test
	void theListIsFilteredAndPaged() {
		var world = sent(World.known());
		sent(world.another());
		get(world, "office", "?state=FAILED").expectBody().jsonPath("$.total").isEqualTo(0);
		get(world, "office", "?kind=WEBHOOK").expectBody().jsonPath("$.total").isEqualTo(0);
		get(world, "office", "?size=1&page=1").expectBody()
			.jsonPath("$.total")
			.isEqualTo(2)
			.jsonPath("$.items.length()")
			.isEqualTo(1);
		get(world, "office", "?state=LOST").expectStatus().isBadRequest();
		get(world, "office", "?size=100000").expectStatus().isBadRequest();
	}

	@Test
	void askingOftenUsesNothingUp() {
		var world = sent(World.known());
		// More often than there are connections.
		for (int i = 0; i < 30; i++) {
			get(world, "office", "/summary").expectStatus().isOk();
			get(world, "office", "").expectStatus().isOk();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "unit-officer", "unit-leader", "appraiser", "inspector" })
	@DisplayName("X1 only office and administrators see deliveries")
	void othersDoNot(String role) {
		get(World.fresh(), role, "").expectStatus().isForbidden();
		get(World.fresh(), role, "/summary").expectStatus().isForbidden();
	}

	@Test
	@DisplayName("P5 what is not sent can be measured")
	void measured() {
		var world = World.fresh();
		world.tellAward();
		eventually(() -> assertThat(
				this.metrics.get("thidua.deliveries").tags("kind", "EMAIL", "state", "WAITING").gauge().value())
			.isPositive());
		for (String kind : new String[] { "EMAIL", "WEBHOOK" }) {
			for (String state : new String[] { "WAITING", "PENDING", "SENDING", "IN_DOUBT", "FAILED" }) {
				assertThat(this.metrics.get("thidua.deliveries").tags("kind", kind, "state", state).gauge())
					.isNotNull();
			}
		}
		sent(World.known());
		assertThat(
				this.metrics.get("thidua.delivery.attempts").tags("kind", "EMAIL", "outcome", "Taken").timer().count())
			.isPositive();
	}

	private World sent(World world) {
		world.tellAward();
		eventually(() -> assertThat(deliveries(world)).extracting("state").containsExactly("SENT"));
		return world;
	}

	private ResponseSpec get(World world, String role, String path) {
		return this.http.get()
			.uri("/api/v1/deliveries" + path)
			.headers(TestTokens.as("someone", world.province(), role))
			.exchange();
	}

	private ResponseSpec retry(World caller, World world) {
		return this.http.post()
			.uri("/api/v1/deliveries/{id}/retries",
					Objects.requireNonNull(deliveries(world).getFirst().get("delivery_id")))
			.headers(TestTokens.as("someone", caller.province(), "office"))
			.headers(newRequest())
			.exchange();
	}

}
