package vn.thidua.appraisal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What sessions do when a reorganisation puts other units in the place of theirs. */
@ServiceTest
class SuccessionTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	private SampleRound round;

	private final UUID successor = UUID.randomUUID();

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@Test
	@DisplayName("O2 a dossier that waits moves to the successor's session and waits there, once")
	void whatWaitsWaitsBeforeTheSuccessor() {
		var nominationId = this.round.submittedTo(this.round.district, 1);
		this.round.sessionOf(this.round.district, 1);
		var eventId = UUID.randomUUID();
		move(eventId, nominationId, 1, 2, this.round.district, this.successor);
		move(eventId, nominationId, 1, 2, this.round.district, this.successor);
		// Older than the move, and told late.
		this.round.submit(nominationId, this.round.district, 1, 1);
		// The last one tells that all before it have come.
		move(UUID.randomUUID(), nominationId, 1, 3, this.successor, this.successor);
		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.until(() -> this.jdbc.sql("select max(submission_version) from dossier where nomination_id = ?")
				.param(nominationId)
				.query(Long.class)
				.single() == 3);
		assertThat(lying(nominationId)).isEqualTo(this.successor + " step 1 waiting");
	}

	@Test
	@DisplayName("O2 what was concluded stays concluded before the successor, which may still decide it")
	void whatWasConcludedStaysSo() {
		var nominationId = this.round.proposed(1).getFirst();
		move(UUID.randomUUID(), nominationId, 2, 3, this.round.province, this.successor);
		awaitLying(nominationId, this.successor + " step 2 PROPOSED");
	}

	@Test
	@DisplayName("O2 a conclusion that was on its way takes the nomination further: the successor has it no more")
	void aConclusionOnItsWayHolds() {
		var nominationId = this.round.submittedTo(this.round.district, 1);
		this.round.sessionOf(this.round.district, 1);
		move(UUID.randomUUID(), nominationId, 1, 2, this.round.district, this.successor);
		this.round.submit(nominationId, this.round.province, 2, 3);
		awaitLying(nominationId, this.round.province + " step 2 waiting");
	}

	@Test
	@DisplayName("O2 where only the nominating unit has a successor, the dossier stays and names that one")
	void theNominatingUnitIsReplaced() {
		var nominationId = this.round.submittedTo(this.round.district, 1);
		this.round.sessionOf(this.round.district, 1);
		move(UUID.randomUUID(), nominationId, 1, 2, this.round.district, this.round.district);
		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.untilAsserted(
					() -> assertThat(this.jdbc.sql("select nominating_unit_id from dossier where nomination_id = ?")
						.param(nominationId)
						.query(UUID.class)
						.single()).isEqualTo(this.successor));
		assertThat(lying(nominationId)).isEqualTo(this.round.district + " step 1 waiting");
	}

	private void move(UUID eventId, UUID nominationId, int step, long version, UUID from, UUID to) {
		Broker.publish(eventId, PublishedEvents.NOMINATION_SUBMITTED, nominationId, version,
				new NominationSubmittedV1(nominationId, this.round.roundId, SampleRound.nomineeOf(nominationId),
						NomineeKind.MEMBER, this.successor, to, step, Instant.parse("2023-10-09T02:15:03.412508Z"),
						true, this.round.commune, from));
	}

	private void awaitLying(UUID nominationId, String where) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(lying(nominationId)).isEqualTo(where));
	}

	private String lying(UUID nominationId) {
		return this.jdbc.sql("""
				select string_agg(unit_id || ' step ' || dossier.step || ' ' || coalesce(outcome, 'waiting'), '; ')
				from dossier join appraisal_session using (session_id)
				  left join appraisal using (conclusion_id, nomination_id)
				where nomination_id = ?
				""").param(nominationId).query(String.class).single();
	}

}
