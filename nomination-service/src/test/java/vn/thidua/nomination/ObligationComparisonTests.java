package vn.thidua.nomination;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.Topics;
import vn.thidua.eventing.reconciliation.DerivedRows;
import vn.thidua.eventing.reconciliation.PublishedAggregates;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestClock;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What units owe, held against the nominations and the topic, as the reconciler does it.
 */
@ServiceTest
class ObligationComparisonTests {

	private static final int LIMIT = 2;

	private final JdbcClient database;

	private final DerivedRows counted;

	private final PublishedAggregates rounds;

	private final SampleProvince sample;

	private final ScheduledJobs jobs;

	private UUID round = UUID.randomUUID();

	ObligationComparisonTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ScheduledTaskHolder scheduled, @Autowired DerivedRows counted,
			@Autowired List<PublishedAggregates> aggregates) {
		this.database = database;
		this.counted = counted;
		this.rounds = aggregates.stream()
			.filter((each) -> each.topic().name().equals(Topics.ROUNDS.name()))
			.findFirst()
			.orElseThrow();
		this.sample = new SampleProvince(client);
		this.jobs = new ScheduledJobs(scheduled);
	}

	@BeforeEach
	void oneOfTwoCommunesNominates() {
		TestClock.set("2023-10-01");
		this.sample.founded();
		this.round = this.sample.anOpenRound("2023", "2023-10-01");
		var officer = this.sample.officerOf(this.sample.commune);
		this.sample.post("/api/v1/nominations", officer, SampleProvince.aNomination(this.round, "Lê Thị Đếm"))
			.expectStatus()
			.isCreated();
	}

	@AfterEach
	void resetTheClock() {
		TestClock.reset();
	}

	@Test
	@DisplayName("N8, X4 what was counted as nominations came, and went, is what they give")
	void countedObligationsDoNotDiffer() {
		assertThat(keys()).contains(key(this.sample.commune), key(this.sample.otherCommune));
		assertThat(differing()).isEmpty();
		this.database.sql("update nomination set state = 'WITHDRAWN' where round_id = ?").param(this.round).update();
		assertThat(differing()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update obligation set received = 0", "update obligation set received = 2" })
	@DisplayName("N8, X4 a damaged count is found, and named by round, unit and act")
	void damagedCountsAreFound(String damage) {
		this.database.sql(damage + " where round_id = ? and unit_id = ?")
			.params(this.round, this.sample.commune)
			.update();
		assertThat(differing()).containsExactly(key(this.sample.commune));
		this.database.sql("update obligation set received = obligation_received(obligation) where round_id = ?")
			.param(this.round)
			.update();
		assertThat(differing()).isEmpty();
	}

	@Test
	@DisplayName("N8, X4 what a dissolved unit owed stays as it was, and is no difference")
	void whatADissolvedUnitOwedIsNoDifference() {
		this.database.sql("update obligation set received = 0 where round_id = ?").param(this.round).update();
		this.database.sql("update unit_directory set dissolved_on = '2023-10-02' where unit_id = ?")
			.param(this.sample.commune)
			.update();
		assertThat(differing()).isEmpty();
	}

	@Test
	@DisplayName("N8, X4 each unit that is told of what it owes is a version that the round's topic must have told")
	void whoWasToldIsExpectedOfTheRoundsTopic() {
		assertThat(expected()).isEqualTo(1);
		TestClock.set("2023-10-09");
		this.jobs.tellObligations();
		long expected = expected();
		assertThat(expected).isGreaterThan(2);
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(TestTopics.read(Topics.ROUNDS.name(), this.round))
				.extracting(TestTopics.Event::aggregateVersion)
				.hasSize((int) expected)
				.endsWith(expected));
	}

	private long expected() {
		return this.database.sql("select version from (" + this.rounds.query() + ") as aggregate where key = ?")
			.param(this.round)
			.query(Long.class)
			.single();
	}

	private String key(UUID unit) {
		return this.round + "/" + unit + "/NOMINATE";
	}

	private List<String> keys() {
		return rows().stream().map(Row::key).toList();
	}

	private List<String> differing() {
		return rows().stream().filter(Row::differs).map(Row::key).toList();
	}

	/** Of this round, walking two at a time. */
	private List<Row> rows() {
		List<Row> ofRound = new ArrayList<>();
		List<Row> piece;
		String after = this.round.toString();
		do {
			piece = this.database.sql(this.counted.query())
				.param("after", after)
				.param("limit", LIMIT)
				.query((row, number) -> new Row(row.getString("key"), row.getBoolean("differs")))
				.list();
			after = piece.isEmpty() ? after : piece.getLast().key();
			piece.stream().filter((row) -> row.key().startsWith(this.round.toString())).forEach(ofRound::add);
		}
		while (piece.size() == LIMIT && after.startsWith(this.round.toString()));
		return ofRound;
	}

	private record Row(String key, boolean differs) {
	}

}
