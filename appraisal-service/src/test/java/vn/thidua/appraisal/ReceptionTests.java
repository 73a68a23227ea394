package vn.thidua.appraisal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.contracts.round.RoundOpenedV1.Measure;
import vn.thidua.testkit.DatabaseText;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes from other services, through the real broker. */
@ServiceTest
class ReceptionTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@Test
	@DisplayName("X4 a submission delivered twice is received once")
	void redeliveryChangesNothing() {
		var nominationId = UUID.randomUUID();
		var eventId = UUID.randomUUID();
		this.round.submit(eventId, nominationId, this.round.district, 1, 1);
		var sessionId = this.round.sessionOf(this.round.district, 1);
		this.round.awaitRoundKnown();
		this.round.conclude(this.round.district, sessionId, new Findings().forwarded(nominationId));

		this.round.submit(eventId, nominationId, this.round.district, 1, 1);
		awaitAllDelivered(nominationId);

		assertThat(session(sessionId).text("/appraised")).isEqualTo("1");
		assertThat(session(sessionId).text("/waiting")).isEqualTo("0");
	}

	@Test
	@DisplayName("X4 an older submission, or the same one told again, changes nothing")
	void anOlderSubmissionChangesNothing() {
		var nominationId = UUID.randomUUID();
		this.round.submit(nominationId, this.round.district, 2, 5);
		var sessionId = this.round.sessionOf(this.round.district, 1);
		this.round.awaitRoundKnown();
		this.round.conclude(this.round.district, sessionId, new Findings().forwarded(nominationId));

		this.round.submit(nominationId, this.round.district, 1, 4);
		this.round.submit(nominationId, this.round.district, 1, 5);
		awaitAllDelivered(nominationId);

		assertThat(session(sessionId).text("/waiting")).isEqualTo("0");
		assertThat(session(sessionId).text("/dossiers/0/step")).isEqualTo("2");
	}

	@Test
	@DisplayName("A1 a nomination lies before one session per step")
	void aNominationLiesBeforeASessionPerStep() {
		var nominationId = UUID.randomUUID();
		this.round.submit(nominationId, this.round.district, 1, 1);
		this.round.submit(nominationId, this.round.province, 2, 3);

		var atProvince = this.round.sessionOf(this.round.province, 1);
		var atDistrict = this.round.sessionOf(this.round.district, 1);

		assertThat(session(atDistrict).text("/dossiers/0/step")).isEqualTo("1");
		assertThat(session(atProvince).text("/dossiers/0/step")).isEqualTo("2");
		assertThat(session(atProvince).text("/dossiers/0/nominationId")).isEqualTo(nominationId.toString());
	}

	@Test
	@DisplayName("X4 person and text before the submission, the round after it: all is shown in the end")
	void comesInAnyOrder() {
		var unopened = SampleRound.notYetOpened(this.client);
		var nominationId = UUID.randomUUID();
		unopened.describe(nominationId, "Thạch Thị Mẫu");
		describe(nominationId, 2, "Bản mới");
		describe(nominationId, 1, "Bản cũ");
		awaitTrue(() -> assertThat(
				rows("nominee where name = 'Thạch Thị Mẫu' and nominee_id = ?", SampleRound.nomineeOf(nominationId)))
			.isEqualTo(1));
		unopened.submit(nominationId, unopened.district, 1, 1);
		var sessionId = unopened.sessionOf(unopened.district, 1);
		unopened.open(Measure.MINIMUM, 1);
		unopened.awaitRoundKnown();

		var session = unopened.officer(unopened.district).get("/api/v1/sessions/{id}", sessionId);
		assertThat(session.text("/dossiers/0/nomineeName")).isEqualTo("Thạch Thị Mẫu");
		assertThat(session.text("/dossiers/0/text/summary")).isEqualTo("Bản mới");
		assertThat(session.text("/quota/minimum")).isEqualTo("1");
		assertThat(session.body().at("/quota/maximum").isNull()).isTrue();
	}

	@Test
	@DisplayName("X2 a tombstone erases the name, the text and the wording of reasons; the facts stay")
	void aPersonCanBeForgotten() {
		var nominationId = this.round.submittedTo(this.round.district, 1);
		this.round.describe(nominationId, "Thạch Thị Bặttăm");
		describe(nominationId, 1, "Bặttăm giúp 12 hộ thoát nghèo");
		var sessionId = this.round.sessionOf(this.round.district, 1);
		this.round.awaitRoundKnown();
		awaitTrue(() -> assertThat(session(sessionId).text("/dossiers/0/text/summary")).isNotEmpty());
		assertThat(
				this.round
					.conclude(this.round.district, sessionId,
							new Findings().all("RETURNED", "NEEDS_CORRECTION", "Chị Bặttăm cần bổ sung số liệu",
									nominationId))
					.status())
			.isEqualTo(201);
		assertThat(DatabaseText.columnsWith(this.database, "Bặttăm")).isNotEmpty();

		Broker.erase(PublishedEvents.NOMINEE_DESCRIBED, SampleRound.nomineeOf(nominationId), 2);
		Broker.erase(PublishedEvents.DOSSIER_DESCRIBED, nominationId, 2);

		awaitTrue(() -> {
			var dossier = session(sessionId).body().at("/dossiers/0");
			assertThat(dossier.path("nomineeName").isNull()).isTrue();
			assertThat(dossier.path("text").isNull()).isTrue();
			assertThat(dossier.path("reason").isNull()).isTrue();
			assertThat(dossier.path("outcome").asString()).isEqualTo("RETURNED");
		});
		assertThat(DatabaseText.columnsWith(this.database, "Bặttăm")).isEmpty();
	}

	@Test
	@DisplayName("X2 no late word brings back who is erased: told before or after, once or twice, or in a reason")
	void noLateWordBringsBackWhoIsErased() {
		var nominationId = UUID.randomUUID();
		var nominee = SampleRound.nomineeOf(nominationId);
		Broker.erase(PublishedEvents.NOMINEE_DESCRIBED, nominee, 2);
		Broker.erase(PublishedEvents.DOSSIER_DESCRIBED, nominationId, 2);
		this.round.describe(nominationId, "Thạch Thị Quạnhhiu");
		describe(nominationId, 1, "Quạnhhiu giúp 12 hộ");
		this.round.submit(nominationId, this.round.district, 1, 1);
		var sessionId = this.round.sessionOf(this.round.district, 1);
		Broker.erase(PublishedEvents.NOMINEE_DESCRIBED, nominee, 2);
		Broker.erase(PublishedEvents.DOSSIER_DESCRIBED, nominationId, 2);
		describe(nominationId, 3, "Quạnhhiu giúp 13 hộ");
		awaitApplied(PublishedEvents.DOSSIER_DESCRIBED, nominationId);
		awaitApplied(PublishedEvents.NOMINEE_DESCRIBED, nominee);
		this.round.awaitRoundKnown();
		assertThat(this.round
			.conclude(this.round.district, sessionId,
					new Findings().all("RETURNED", "NEEDS_CORRECTION", "Chị Quạnhhiu cần bổ sung số liệu",
							nominationId))
			.status()).isEqualTo(201);

		var dossier = session(sessionId).body().at("/dossiers/0");
		assertThat(dossier.path("nomineeName").isNull()).isTrue();
		assertThat(dossier.path("nomineeErased").asBoolean()).isTrue();
		assertThat(dossier.path("text").isNull()).isTrue();
		assertThat(dossier.path("outcome").asString()).isEqualTo("RETURNED");
		assertThat(DatabaseText.columnsWith(this.database, "Quạnhhiu")).isEmpty();
	}

	@Test
	@DisplayName("X4 a malformed record is parked while others go on")
	void aMalformedRecordIsParked() {
		var malformed = UUID.randomUUID();
		Broker.send(new ProducerRecord<>(Topics.NOMINATIONS.name(), malformed.toString(),
				"{}".getBytes(StandardCharsets.UTF_8)));
		var incomplete = UUID.randomUUID();
		Broker.publishJson(PublishedEvents.NOMINATION_SUBMITTED, incomplete, 1,
				"{\"nominationId\":\"%s\"}".formatted(incomplete));
		var sound = this.round.submitted(20, this.round.district, 1);

		var sessionId = this.round.sessionOf(this.round.district, sound.size());

		assertThat(session(sessionId).body().findValuesAsString("nominationId"))
			.containsExactlyInAnyOrderElementsOf(sound.stream().map(UUID::toString).toList());
		awaitTrue(() -> assertThat(rows("parked_event where key = ?::text", malformed)).isEqualTo(1));
		awaitTrue(() -> assertThat(rows("parked_event where key = ?::text", incomplete)).isEqualTo(1));
	}

	/** What came before on the same partition was applied, too. */
	private void awaitApplied(EventType<?> type, UUID key) {
		var last = Broker.erase(type, key, 99);
		awaitTrue(() -> assertThat(rows("inbox where event_id = ?", last)).isEqualTo(1));
	}

	private void describe(UUID nominationId, long version, String summary) {
		Broker.publish(PublishedEvents.DOSSIER_DESCRIBED, nominationId, version,
				new DossierDescribedV1(nominationId, summary, List.of(), List.of(), List.of()));
	}

	/**
	 * A later event of the same key has been applied, so the earlier ones were handled.
	 */
	private void awaitAllDelivered(UUID nominationId) {
		var elsewhere = UUID.randomUUID();
		this.round.submit(nominationId, elsewhere, 9, 99);
		awaitTrue(() -> assertThat(rows("dossier where submission_version = 99 and nomination_id = ?", nominationId))
			.isEqualTo(1));
	}

	private long rows(String what, UUID id) {
		return this.jdbc.sql("select count(*) from " + what).param(id).query(Long.class).single();
	}

	private User.Answer session(UUID sessionId) {
		return this.round.officer(this.round.province).get("/api/v1/sessions/{id}", sessionId);
	}

	private static void awaitTrue(ThrowingRunnable assertion) {
		Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(assertion);
	}

}
