package vn.thidua.reporting.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.eventing.reconciliation.DerivedRows;
import vn.thidua.reporting.Broadcast;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;
import vn.thidua.reporting.Story.Nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The figures held against the nominations, as the reconciler does it. */
@ReportingTest
class CoverageComparisonTests {

	private static final int LIMIT = 2;

	@Autowired
	private DerivedRows coverage;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Story story = Story.begin();

	private final Nomination awarded = Nomination.by(this.story.province().xuanHoa());

	private final Nomination late = Nomination.lateBy(this.story.province().anHiep());

	@BeforeEach
	void theStoryIsTold() {
		var province = this.story.province();
		Broadcast.tell(this.story.submitted(this.awarded, province.keSach(), 1));
		Broadcast.tell(this.story.appraised(this.awarded, province.keSach(), 1, Outcome.FORWARDED));
		Broadcast.tell(this.story.appraised(this.awarded, province.top(), 2, Outcome.PROPOSED));
		Broadcast.tell(this.story.awarded(this.awarded));
		Broadcast.tell(this.story.appraised(this.late, province.chauThanh(), 1, Outcome.RETURNED));
		Broadcast.tell(this.story.submitted(this.late, province.chauThanh(), 1));
		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			assertThat(count("nomination_view where submitted_version is not null and appraised_version is not null"))
				.isEqualTo(2);
			assertThat(count("award_view")).isEqualTo(1);
		});
	}

	@Test
	@DisplayName("P1, X4 figures that were counted as events came are what the nominations give")
	void countedFiguresDoNotDiffer() {
		assertThat(differing()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update coverage_view set on_time = on_time + 1", "update coverage_view set awarded = 0",
			"update coverage_tier_view set forwarded = 7", "delete from coverage_tier_view",
			"delete from coverage_view where awarded = 1", "update nomination_view set appraised_outcome = 'FORWARDED'",
			"update nomination_view set withdrawn_version = 9", "delete from award_view" })
	@DisplayName("P1, X4 a damaged figure is found, and named by round and unit")
	void damagedFiguresAreFound(String damage) {
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			this.jdbc.sql(damage).update();
			assertThat(differing()).contains(this.story.roundId() + "/" + this.story.province().xuanHoa());
			transaction.setRollbackOnly();
		});
	}

	/** Of this story, walking two units at a time. */
	private List<String> differing() {
		List<String> differing = new ArrayList<>();
		List<Row> rows;
		String after = "";
		do {
			rows = this.jdbc.sql(this.coverage.query())
				.param("after", after)
				.param("limit", LIMIT)
				.query((row, number) -> new Row(row.getString("key"), row.getBoolean("differs")))
				.list();
			after = rows.isEmpty() ? after : rows.getLast().key();
			rows.stream()
				.filter((row) -> row.differs() && row.key().startsWith(this.story.roundId().toString()))
				.map(Row::key)
				.forEach(differing::add);
		}
		while (rows.size() == LIMIT);
		return differing;
	}

	private long count(String rows) {
		return this.jdbc.sql("select count(*) from (select * from %s) as row where round_id = ?".formatted(rows))
			.param(this.story.roundId())
			.query(Long.class)
			.single();
	}

	record Row(String key, boolean differs) {
	}

}
