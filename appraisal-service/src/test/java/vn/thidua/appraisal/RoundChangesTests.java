package vn.thidua.appraisal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.round.ObligationDueSoonV1;
import vn.thidua.contracts.round.RoundClosedV1;
import vn.thidua.contracts.round.RoundDeadlineMovedV1;
import vn.thidua.contracts.round.RoundOpenedV1.Act;
import vn.thidua.contracts.round.RoundOpenedV1.Measure;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of a round after it has opened. */
@ServiceTest
class RoundChangesTests {

	private static final LocalDate LAST_DAY = LocalDate.of(2023, 10, 14);

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient database;

	@Test
	@DisplayName("N3, N8 the deadline that holds is kept, whatever comes late; what concerns others does no harm")
	void theDeadlineMoves() {
		var round = SampleRound.opened(this.client);
		Broker.publish(PublishedEvents.OBLIGATION_DUE_SOON, round.roundId, 2, new ObligationDueSoonV1(round.roundId,
				round.commune, round.district, "COMMUNE", Act.NOMINATE, false, 1, 0, LAST_DAY));
		Broker.publish(PublishedEvents.ROUND_DEADLINE_MOVED, round.roundId, 4,
				new RoundDeadlineMovedV1(round.roundId, LAST_DAY.plusDays(11), LAST_DAY));
		Broker.publish(PublishedEvents.ROUND_DEADLINE_MOVED, round.roundId, 3,
				new RoundDeadlineMovedV1(round.roundId, LAST_DAY.plusDays(1), LAST_DAY));
		Broker.publish(PublishedEvents.ROUND_CLOSED, round.roundId, 5,
				new RoundClosedV1(round.roundId, Instant.parse("2023-11-20T09:00:00Z")));
		round.open(Measure.EXACT, 2);
		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.database.sql("select last_day from round where round_id = ?")
				.param(round.roundId)
				.query(LocalDate.class)
				.optional()).contains(LAST_DAY.plusDays(11)));
		assertThat(this.database.sql("select count(*) from parked_event where key = ?")
			.param(round.roundId.toString())
			.query(Long.class)
			.single()).isZero();
	}

}
