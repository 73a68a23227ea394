package vn.thidua.reporting.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.round.RoundDeadlineMovedV1;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.eventing.inbox.Inbox;
import vn.thidua.reporting.Poll;
import vn.thidua.reporting.Poll.Told;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * N3: all is submitted on 12/10/2023. The deadline was 10/10 and is 12/10 now; rounds and
 * nominations are told on different topics, in no order.
 */
@ReportingTest
@DisplayName("N3 What was late and is on time now counts as on time")
class DeadlineMovedTests {

	@Autowired
	private Inbox inbox;

	@Autowired
	private JdbcClient jdbc;

	private final Story story = Story.begin();

	private final Story.Nomination nomination = Story.Nomination.lateBy(this.story.province().xuanHoa());

	private final Told<?> opened = opened();

	private final Told<?> submitted = submitted(1);

	private final Told<?> forwarded = submitted(2);

	private final Told<?> moved = moved(5, 12);

	@Test
	void whateverComesFirst() {
		for (var order : List.of(List.of(this.submitted, this.forwarded, this.moved),
				List.of(this.submitted, this.moved, this.forwarded),
				List.of(this.moved, this.submitted, this.forwarded),
				List.of(this.forwarded, this.moved, this.submitted),
				List.of(this.moved, this.forwarded, this.submitted))) {
			forget();
			tell(List.of(this.opened));
			order.forEach((event) -> tell(List.of(event)));
			assertOnTime(order, 1, 0);
			forget();
			tell(List.of(this.opened));
			tell(order);
			assertOnTime(order, 1, 0);
		}
	}

	@Test
	void toldTwiceOrTooLateItChangesNothing() {
		tell(List.of(this.opened, this.submitted, this.moved, this.moved, moved(4, 9), this.opened));
		assertOnTime(List.of(), 1, 0);
		assertThat(lastDay()).isEqualTo("2023-10-12");
	}

	@Test
	void movedBackItIsLateAgain() {
		tell(List.of(this.opened, this.submitted, this.moved));
		tell(List.of(moved(6, 11)));
		assertOnTime(List.of(), 0, 1);
		assertThat(lastDay()).isEqualTo("2023-10-11");
	}

	private void assertOnTime(List<?> order, int onTime, int late) {
		assertThat(this.jdbc.sql("select submitted, on_time, late from coverage_view where round_id = ?")
			.param(this.story.roundId())
			.query()
			.singleRow()).as("after %s", order).isEqualTo(Map.of("submitted", 1, "on_time", onTime, "late", late));
		assertThat(this.jdbc.sql("select on_time from nomination_view where nomination_id = ?")
			.param(this.nomination.id())
			.query(Boolean.class)
			.single()).isEqualTo(onTime == 1);
	}

	private LocalDate lastDay() {
		return this.jdbc.sql("select last_day from round_view where round_id = ?")
			.param(this.story.roundId())
			.query(LocalDate.class)
			.single();
	}

	private void tell(List<Told<?>> events) {
		this.inbox.accept(Poll.of(events));
	}

	private void forget() {
		for (var table : List.of("nomination_view", "coverage_view", "round_view", "round_quota")) {
			this.jdbc.sql("delete from " + table + " where round_id = ?").param(this.story.roundId()).update();
		}
	}

	private Told<?> opened() {
		var round = this.story.round();
		return new Told<>(PublishedEvents.ROUND_OPENED, this.story.roundId(), 1,
				new RoundOpenedV1(round.roundId(), round.unitId(), round.programme(), 1, round.name(), round.period(),
						round.opensOn(), LocalDate.of(2023, 10, 10), round.quotas(), round.decidingLevel()));
	}

	private Told<?> moved(long version, int day) {
		return new Told<>(PublishedEvents.ROUND_DEADLINE_MOVED, this.story.roundId(), version, new RoundDeadlineMovedV1(
				this.story.roundId(), LocalDate.of(2023, 10, day), LocalDate.of(2023, 10, 10)));
	}

	private Told<?> submitted(int step) {
		return new Told<>(PublishedEvents.NOMINATION_SUBMITTED, this.nomination.id(), step, this.story.submitted(
				this.nomination, (step == 1) ? this.story.province().keSach() : this.story.province().top(), step));
	}

}
