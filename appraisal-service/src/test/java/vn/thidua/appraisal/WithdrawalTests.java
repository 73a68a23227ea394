package vn.thidua.appraisal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.contracts.nomination.NominationRevisedV1;
import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Nominations that their unit takes back, or sends again. */
@ServiceTest
class WithdrawalTests {

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
	@DisplayName("N7 a withdrawn nomination waits no longer, and no conclusion on it is possible")
	void aWithdrawnNominationWaitsNoLonger() {
		var stays = this.round.submittedTo(this.round.district, 1);
		var goes = this.round.submittedTo(this.round.district, 1);
		var session = this.round.sessionOf(this.round.district, 2);
		this.round.awaitRoundKnown();

		withdrawTwice(goes, 2);

		assertThat(session(session).text("/waiting")).isEqualTo("1");
		var refused = this.round.conclude(this.round.district, session, new Findings().forwarded(stays, goes));
		assertThat(refused.violations()).containsExactly("NOMINATION_NOT_IN_SESSION at outcomes[1].nominationId");
		assertThat(this.round.conclude(this.round.district, session, new Findings().forwarded(stays)).status())
			.isEqualTo(201);
	}

	@Test
	@DisplayName("N7 a submission that comes after the withdrawal it is older than lays the nomination before nobody")
	void anOlderSubmissionComesTooLate() {
		var nominationId = UUID.randomUUID();
		withdrawTwice(nominationId, 2);
		var eventId = UUID.randomUUID();
		this.round.submit(eventId, nominationId, this.round.district, 1, 1);
		awaitApplied(eventId);
		var other = this.round.submittedTo(this.round.district, 1);
		var session = this.round.sessionOf(this.round.district, 1);

		assertThat(session(session).body().findValuesAsString("nominationId")).containsExactly(other.toString());
	}

	@Test
	@DisplayName("N7, A1 what a session concluded before stands, and a decision that knows of the withdrawal awards nobody")
	void aConclusionStandsAndNobodyIsAwarded() {
		var nominationId = this.round.proposed(1).getFirst();
		var session = this.round.sessionOf(this.round.province, 1);

		withdrawTwice(nominationId, 4);

		assertThat(session(session).text("/dossiers/0/outcome")).isEqualTo("PROPOSED");
		assertThat(decide(nominationId).violations()).containsExactly("NOMINATION_WITHDRAWN at nominationIds[0]");
	}

	@Test
	@DisplayName("N7, A6 a decision made before the withdrawal was heard of stands")
	void aDecisionStands() {
		var nominationId = this.round.proposed(1).getFirst();
		var issued = decide(nominationId);
		assertThat(issued.status()).isEqualTo(201);

		withdrawTwice(nominationId, 4);

		var decision = this.round.officer(this.round.province)
			.get("/api/v1/decisions/{id}", issued.text("/decisionId"));
		assertThat(decision.text("/recipients")).isEqualTo("1");
	}

	@Test
	@DisplayName("N7 a returned nomination comes again to its session, with what its dossier says now, once")
	void aReturnedNominationComesAgain() {
		var nominationId = this.round.submittedTo(this.round.district, 1);
		describe(nominationId, 1, "Bản đầu");
		var session = this.round.sessionOf(this.round.district, 1);
		this.round.awaitRoundKnown();
		this.round.conclude(this.round.district, session, new Findings().returned(nominationId));

		describe(nominationId, 4, "Bản đã bổ sung");
		Broker.publish(PublishedEvents.NOMINATION_REVISED, nominationId, 3, new NominationRevisedV1(nominationId,
				this.round.roundId, this.round.commune, Instant.parse("2023-10-11T08:42:37.550216Z")));
		var eventId = UUID.randomUUID();
		this.round.submit(eventId, nominationId, this.round.district, 1, 4);
		this.round.submit(eventId, nominationId, this.round.district, 1, 4);
		this.round.submit(nominationId, this.round.district, 1, 1);
		awaitApplied(eventId);

		Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			assertThat(session(session).text("/waiting")).isEqualTo("1");
			assertThat(session(session).text("/dossiers/0/text/summary")).isEqualTo("Bản đã bổ sung");
		});
		assertThat(session(session).body().findValuesAsString("nominationId")).hasSize(1);
		assertThat(this.round.conclude(this.round.district, session, new Findings().forwarded(nominationId)).status())
			.isEqualTo(201);
	}

	/** The same event twice, and then the same told in another. */
	private void withdrawTwice(UUID nominationId, long version) {
		var eventId = UUID.randomUUID();
		this.round.withdraw(eventId, nominationId, version);
		this.round.withdraw(eventId, nominationId, version);
		var again = UUID.randomUUID();
		this.round.withdraw(again, nominationId, version);
		awaitApplied(again);
	}

	private void awaitApplied(UUID eventId) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.jdbc.sql("select count(*) from inbox where event_id = ?")
				.param(eventId)
				.query(Long.class)
				.single()).isOne());
	}

	private void describe(UUID nominationId, long version, String summary) {
		Broker.publish(PublishedEvents.DOSSIER_DESCRIBED, nominationId, version,
				new DossierDescribedV1(nominationId, summary, List.of(), List.of(), List.of()));
	}

	private User.Answer decide(UUID nominationId) {
		return this.round.committee()
			.post("/api/v1/decisions",
					Map.of("roundId", this.round.roundId, "decidedOn", LocalDate.now(Vietnam.ZONE), "signatory",
							"Chủ tịch", "legalBasis", "Luật 06/2022/QH15", "kind", "COMMENDATION", "nominationIds",
							List.of(nominationId)));
	}

	private User.Answer session(UUID sessionId) {
		return this.round.officer(this.round.province).get("/api/v1/sessions/{id}", sessionId);
	}

}
