package vn.thidua.appraisal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.Topics;
import vn.thidua.contracts.round.RoundOpenedV1.Measure;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class ConclusionsTests {

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
	@DisplayName("A1 a session gives every dossier its outcome in one act, which leaves an audit row")
	void concludesInOneAct() {
		var dossiers = this.round.submitted(3, this.round.district, 1);
		var sessionId = session(3);

		var answer = this.round.conclude(this.round.district, sessionId,
				new Findings().forwarded(dossiers.get(0), dossiers.get(1)).notSelected(dossiers.get(2)));

		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.text("/sessionId")).isEqualTo(sessionId.toString());
		assertThat(answer.text("/outcomes/2/outcome")).isEqualTo("NOT_SELECTED");
		var session = this.round.officer(this.round.district).get("/api/v1/sessions/{id}", sessionId);
		assertThat(session.text("/waiting")).isEqualTo("0");
		assertThat(session.text("/appraised")).isEqualTo("3");
		assertThat(session.text("/quota/forwarded")).isEqualTo("2");
		assertThat(session.body().findValuesAsString("reason")).contains("Số liệu thấp hơn hai hồ sơ được chọn");
		assertThat(audited(sessionId)).isEqualTo(1);
	}

	@Test
	@DisplayName("N2 a third forwarded is refused with QUOTA_EXCEEDED, and nothing is stored")
	void aThirdForwardedIsRefused() {
		var dossiers = this.round.submitted(3, this.round.district, 1);
		var sessionId = session(3);

		var answer = this.round.conclude(this.round.district, sessionId,
				new Findings().forwarded(dossiers.toArray(UUID[]::new)));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text("/code")).isEqualTo("QUOTA_EXCEEDED");
		assertThat(answer.text("/messages/en")).contains("at most 2").contains("have forwarded 3");
		assertThat(answer.text("/messages/vi")).contains("tối đa 2");
		assertThat(this.round.officer(this.round.district).get("/api/v1/sessions/{id}", sessionId).text("/waiting"))
			.isEqualTo("3");
		assertThat(audited(sessionId)).isZero();
		assertThat(stored("conclusion where session_id = ?", sessionId)).isZero();
		dossiers.forEach((dossier) -> assertThat(stored("outbox where key = ?::text", dossier)).isZero());
	}

	@Test
	@DisplayName("A1 all that is wrong is said at once, each with its field")
	void saysAllThatIsWrong() {
		var dossiers = this.round.submitted(3, this.round.district, 1);
		var sessionId = session(3);

		var answer = this.round.conclude(this.round.district, sessionId,
				new Findings().proposed(dossiers.get(0))
					.all("NOT_SELECTED", "RANKED_BELOW_QUOTA", " ", dossiers.get(1))
					.all("RETURNED", "NOT_PROVEN", "Bổ sung", UUID.randomUUID())
					.all("NOT_SELECTED", "NOT_PROVEN", "Số liệu chưa rõ", dossiers.get(1)));

		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.violations()).containsExactly("NOMINATION_NOT_IN_SESSION at outcomes[2].nominationId",
				"OUTCOME_GIVEN_TWICE at outcomes[3].nominationId", "DOSSIER_WITHOUT_OUTCOME at outcomes",
				"OUTCOME_NOT_ALLOWED_HERE at outcomes[0].outcome", "REASON_REQUIRED at outcomes[1].reason",
				"REASON_CODE_NOT_ALLOWED at outcomes[2].reasonCode", "QUOTA_NOT_MET at outcomes");
	}

	@Test
	void whatIsNoConclusionIsRefusedByItsForm() {
		this.round.submittedTo(this.round.district, 1);
		var sessionId = session(1);

		var answer = this.round.conclude(this.round.district, sessionId,
				new Findings().all("NOT_SELECTED", "NOT_PROVEN", "x".repeat(2001), UUID.randomUUID()));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.violations()).containsExactly("FIELD_OUT_OF_BOUNDS at outcomes[0].reason");
		assertThat(this.round.conclude(this.round.district, sessionId, new Findings()).violations())
			.containsExactly("FIELD_REQUIRED at outcomes");
		assertThat(this.round
			.conclude(this.round.district, sessionId, new Findings().all("BEST", "NOT_PROVEN", "x", UUID.randomUUID()))
			.violations()).containsExactly("MALFORMED_FIELD at outcomes[0].outcome");
	}

	@Test
	@DisplayName("A1 what arrives after a conclusion is concluded later, within what is left of the quota")
	void lateDossiersAreConcludedLater() {
		var first = this.round.submitted(2, this.round.district, 1);
		var sessionId = session(2);
		assertThat(this.round
			.conclude(this.round.district, sessionId, new Findings().forwarded(first.get(0), first.get(1)))
			.status()).isEqualTo(201);
		var late = this.round.submittedTo(this.round.district, 1);
		session(3);

		assertThat(this.round.conclude(this.round.district, sessionId, new Findings().forwarded(late)).text("/code"))
			.isEqualTo("QUOTA_EXCEEDED");
		assertThat(this.round.conclude(this.round.district, sessionId, new Findings().notSelected(late)).status())
			.isEqualTo(201);
		assertThat(this.round.conclude(this.round.district, sessionId, new Findings().notSelected(late)).text("/code"))
			.isEqualTo("DOSSIER_ALREADY_CONCLUDED");
	}

	@Test
	@DisplayName("X1 only an appraiser of the session's own unit concludes")
	void onlyAnAppraiserOfTheUnitConcludes() {
		var dossier = this.round.submittedTo(this.round.district, 1);
		var sessionId = session(1);
		var findings = new Findings().forwarded(dossier);
		var path = "/api/v1/sessions/%s/conclusions".formatted(sessionId);

		assertThat(this.round.officer(this.round.district).post(path, findings.body()).status()).isEqualTo(403);
		assertThat(this.round.conclude(this.round.province, sessionId, findings).status()).isEqualTo(403);
		assertThat(this.round.conclude(this.round.commune, sessionId, findings).status()).isEqualTo(404);
		assertThat(this.round.conclude(UUID.randomUUID(), sessionId, findings).status()).isEqualTo(404);
		assertThat(this.round.conclude(this.round.district, UUID.randomUUID(), findings).status()).isEqualTo(404);
		assertThat(stored("conclusion where session_id = ?", sessionId)).isZero();
	}

	@Test
	@DisplayName("A1 nothing is concluded before the round's rules are known")
	void waitsForTheRound() {
		var unopened = SampleRound.notYetOpened(this.client);
		var dossier = unopened.submittedTo(unopened.district, 1);
		var sessionId = unopened.sessionOf(unopened.district, 1);

		var early = unopened.conclude(unopened.district, sessionId, new Findings().forwarded(dossier));
		assertThat(early.status()).isEqualTo(409);
		assertThat(early.text("/code")).isEqualTo("ROUND_NOT_KNOWN_YET");

		unopened.open(Measure.MAXIMUM, 1);
		unopened.awaitRoundKnown();
		assertThat(unopened.conclude(unopened.district, sessionId, new Findings().forwarded(dossier)).status())
			.isEqualTo(201);
	}

	@Test
	@DisplayName("A1 of two conclusions at the same time one stands, and the other is told")
	void oneOfTwoConcurrentConclusionsStands() {
		var dossiers = this.round.submitted(2, this.round.district, 1);
		var sessionId = session(2);
		var findings = new Findings().forwarded(dossiers.get(0), dossiers.get(1));

		var answers = Stream
			.generate(() -> CompletableFuture
				.supplyAsync(() -> this.round.conclude(this.round.district, sessionId, findings)))
			.limit(4)
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).extracting(User.Answer::status).containsOnlyOnce(201).contains(409);
		assertThat(answers).filteredOn((answer) -> answer.status() != 201)
			.allSatisfy((answer) -> assertThat(answer.text("/code")).isEqualTo("DOSSIER_ALREADY_CONCLUDED"));
		assertThat(stored("conclusion where session_id = ?", sessionId)).isEqualTo(1);
		assertThat(Broker.published(Topics.APPRAISALS, dossiers, 2)).hasSize(2);
	}

	@Test
	@DisplayName("X4 the same conclusion sent again gets the same answer and tells nothing twice")
	void theSameRequestTakesEffectOnce() {
		var dossier = this.round.submittedTo(this.round.district, 1);
		var sessionId = session(1);
		var appraiser = this.round.appraiser(this.round.district);
		var path = "/api/v1/sessions/%s/conclusions".formatted(sessionId);
		var body = new Findings().forwarded(dossier).body();

		var first = appraiser.post(path, body, "a-key-of-hers-" + sessionId);
		var again = appraiser.post(path, body, "a-key-of-hers-" + sessionId);

		assertThat(first.status()).isEqualTo(201);
		assertThat(again.status()).isEqualTo(201);
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(Broker.published(Topics.APPRAISALS, List.of(dossier), 1)).hasSize(1);
	}

	@Test
	@DisplayName("A1 a returned dossier waits again once it is submitted again")
	void aReturnedDossierComesAgain() {
		var dossier = this.round.submittedTo(this.round.district, 1);
		var sessionId = session(1);
		assertThat(this.round.conclude(this.round.district, sessionId, new Findings().returned(dossier)).status())
			.isEqualTo(201);

		this.round.submit(dossier, this.round.district, 1, 3);
		Awaitility.await()
			.until(() -> this.round.officer(this.round.district)
				.get("/api/v1/sessions/{id}", sessionId)
				.text("/waiting")
				.equals("1"));

		assertThat(this.round.conclude(this.round.district, sessionId, new Findings().forwarded(dossier)).status())
			.isEqualTo(201);
		assertThat(stored("appraisal where nomination_id = ?", dossier)).isEqualTo(2);
	}

	@Test
	@DisplayName("A2 at the deciding level a session proposes, without limit, and forwards nothing")
	void theDecidingLevelProposes() {
		var dossiers = this.round.submitted(3, this.round.province, 2);
		var sessionId = this.round.sessionOf(this.round.province, 3);
		this.round.awaitRoundKnown();
		var all = dossiers.toArray(UUID[]::new);

		assertThat(this.round.conclude(this.round.province, sessionId, new Findings().forwarded(all)).text("/code"))
			.isEqualTo("OUTCOME_NOT_ALLOWED_HERE");
		assertThat(this.round.conclude(this.round.province, sessionId, new Findings().proposed(all)).status())
			.isEqualTo(201);
		var session = this.round.officer(this.round.province).get("/api/v1/sessions/{id}", sessionId);
		assertThat(session.text("/deciding")).isEqualTo("true");
		assertThat(session.body().path("quota").isNull()).isTrue();
	}

	private UUID session(int dossiers) {
		var sessionId = this.round.sessionOf(this.round.district, dossiers);
		this.round.awaitRoundKnown();
		return sessionId;
	}

	private long audited(UUID sessionId) {
		return stored("audit_entry where act = 'ConcludeSession' and subject_id = ?::text", sessionId);
	}

	private long stored(String what, UUID id) {
		return this.jdbc.sql("select count(*) from " + what).param(id).query(Long.class).single();
	}

}
