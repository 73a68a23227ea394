package vn.thidua.appraisal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator's way with events that can't be applied; the same in every service. */
@ServiceTest
class ParkedEventsTests {

	private static final String PARKED = "/api/v1/parked-events";

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@Test
	@DisplayName("X4 an operator sees what is parked and why, and discards it for a reason, which is audited")
	void discards() {
		var parked = park();
		var shown = admin().get(PARKED + "/{id}", parked.id());
		assertThat(shown.text("/reason")).contains("not-a-number");
		assertThat(shown.text("/body")).contains("\"step\": \"not-a-number\"");

		var unreasoned = admin().post(PARKED + "/" + parked.id() + "/discard", Map.of("reason", " "));
		assertThat(unreasoned.status()).isEqualTo(400);
		assertThat(unreasoned.text("/errors/0/field")).isEqualTo("reason");
		var discarded = admin().post(PARKED + "/" + parked.id() + "/discard", Map.of("reason", "Gửi nhầm"));
		assertThat(discarded.status()).isEqualTo(204);
		var again = admin().post(PARKED + "/" + parked.id() + "/discard", Map.of("reason", "Gửi nhầm"));
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.text("/code")).isEqualTo("PARKED_EVENT_RESOLVED");
		assertThat(this.jdbc.sql("select act from audit_entry where subject_type = 'parked-event' and subject_id = ?")
			.param(parked.id())
			.query(String.class)
			.list()).containsExactly("DiscardParkedEvent");
	}

	@Test
	@DisplayName("X4 a replay says how far it came, and goes on once what stood in the way is gone")
	void replays() {
		var parked = park();
		this.round.submit(UUID.fromString(parked.key()), this.round.district, 1, 2);
		Awaitility.await().until(() -> waiting(parked.key()) == 2);
		var inVain = admin().post(PARKED + "/" + parked.id() + "/replay", Map.of());
		assertThat(inVain.text("/applied")).isEqualTo("0");
		assertThat(inVain.text("/stillParked")).isEqualTo(parked.id());
		admin().post(PARKED + "/" + parked.id() + "/discard", Map.of("reason", "Gửi nhầm"));
		var later = find(parked.key()).orElseThrow();
		var replayed = admin().post(PARKED + "/" + later.id() + "/replay", Map.of());
		assertThat(replayed.text("/applied")).isEqualTo("1");
		assertThat(waiting(parked.key())).isZero();
		this.round.sessionOf(this.round.district, 1);
	}

	@Test
	@DisplayName("X1 only operators see what is parked, and only that of their own units")
	void onlyOperatorsOfTheUnitSeeIt() {
		var parked = park();
		var elsewhere = SampleRound.opened(this.client);
		var foreign = new User(this.client, elsewhere.district, "admin");
		assertThat(foreign.get(PARKED + "/{id}", parked.id()).status()).isEqualTo(404);
		assertThat(foreign.post(PARKED + "/" + parked.id() + "/replay", Map.of()).status()).isEqualTo(404);
		assertThat(foreign.get(PARKED).text("/total")).isEqualTo("0");
		assertThat(new User(this.client, this.round.commune, "admin").get(PARKED).text("/total")).isEqualTo("1");
		assertThat(this.round.officer(this.round.province).get(PARKED).status()).isEqualTo(403);
	}

	/** A submission whose step is no number. */
	private Parked park() {
		UUID key = UUID.randomUUID();
		Broker.publishJson(PublishedEvents.NOMINATION_SUBMITTED, key, 1, """
				{"nominationId": "%s", "nominatingUnitId": "%s", "step": "not-a-number"}
				""".formatted(key, this.round.commune));
		return Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.until(() -> find(key.toString()), Optional::isPresent)
			.orElseThrow();
	}

	private Optional<Parked> find(String key) {
		return admin().get(PARKED + "?size=200")
			.body()
			.path("items")
			.valueStream()
			.filter((item) -> item.path("key").asString().equals(key))
			.map((item) -> new Parked(item.path("id").asString(), key))
			.findFirst();
	}

	private long waiting(String key) {
		return admin().get(PARKED + "?size=200")
			.body()
			.path("items")
			.valueStream()
			.filter((item) -> item.path("key").asString().equals(key))
			.count();
	}

	private User admin() {
		return new User(this.client, this.round.province, "admin");
	}

	private record Parked(String id, String key) {
	}

}
