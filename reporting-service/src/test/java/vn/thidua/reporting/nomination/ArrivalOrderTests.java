package vn.thidua.reporting.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.eventing.inbox.Inbox;
import vn.thidua.reporting.Poll;
import vn.thidua.reporting.Poll.Told;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;

import static org.assertj.core.api.Assertions.assertThat;

/** P1: there is no order between topics, so each must do. */
@ReportingTest
@DisplayName("P1 Any order of arrival gives the same rows")
class ArrivalOrderTests {

	@Autowired
	private Inbox inbox;

	@Autowired
	private JdbcClient jdbc;

	private final Story story = Story.begin();

	private final Story.Nomination nomination = Story.Nomination.by(this.story.province().xuanHoa());

	private final UUID keSach = this.story.province().keSach();

	private final UUID top = this.story.province().top();

	@Test
	void ofANominationThatIsAwarded() {
		var rows = everyOrderGivesTheSame(List.of(submitted(1, this.keSach, 1), appraised(1, 1, Outcome.FORWARDED),
				submitted(2, this.top, 2), appraised(2, 2, Outcome.PROPOSED), awarded()));

		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("\"appraised_outcome\": \"PROPOSED\"",
				"\"submitted_step\": 2", "\"on_time\": true"));
		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("\"submitted\": 1", "\"on_time\": 1",
				"\"late\": 0", "\"proposed\": 1", "\"awarded\": 1"));
		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("\"step\": 1", "\"forwarded\": 1"));
		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("\"step\": 2", "\"forwarded\": 0"));
	}

	@Test
	void ofANominationThatIsReturnedAndComesAgain() {
		var rows = everyOrderGivesTheSame(List.of(submitted(1, this.keSach, 1), appraised(1, 1, Outcome.RETURNED),
				submitted(2, this.keSach, 1), appraised(2, 1, Outcome.FORWARDED)));

		assertThat(rows)
			.anySatisfy((row) -> assertThat(row).contains("\"step\": 1", "\"appraised\": 1", "\"forwarded\": 1"));
	}

	@Test
	void ofANominationWhoseSessionIsReopened() {
		var rows = everyOrderGivesTheSame(List.of(submitted(1, this.keSach, 1), appraised(1, 1, Outcome.FORWARDED),
				submitted(2, this.top, 2), reopened(2), submitted(3, this.keSach, 1)));

		assertThat(rows).as("found nothing that holds")
			.noneSatisfy((row) -> assertThat(row).contains("\"forwarded\": 1"))
			.noneSatisfy((row) -> assertThat(row).contains("\"appraised\": 1"));
		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("\"submitted_step\": 1"));
	}

	@Test
	void ofANominationThatIsRevisedAndComesAgain() {
		var rows = everyOrderGivesTheSame(List.of(submitted(1, this.keSach, 1), appraised(1, 1, Outcome.RETURNED),
				new Told<>(PublishedEvents.NOMINATION_REVISED, this.nomination.id(), 3,
						this.story.revised(this.nomination)),
				submitted(4, this.keSach, 1)));

		assertThat(rows).as("counted once")
			.anySatisfy((row) -> assertThat(row).contains("\"submitted\": 1", "\"on_time\": 1"));
	}

	@Test
	void ofANominationThatIsWithdrawn() {
		var rows = everyOrderGivesTheSame(
				List.of(submitted(1, this.keSach, 1), appraised(1, 1, Outcome.FORWARDED), withdrawn()));

		assertThat(rows).as("not received, though a tier had found something of it")
			.anySatisfy((row) -> assertThat(row).contains("\"submitted\": 0", "\"on_time\": 0", "\"late\": 0"));
		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("\"step\": 1", "\"forwarded\": 1"));
	}

	@Test
	void ofANominationThatIsAwardedAlthoughItWasWithdrawn() {
		var rows = everyOrderGivesTheSame(
				List.of(submitted(1, this.top, 1), appraised(1, 1, Outcome.PROPOSED), withdrawn(), awarded()));

		assertThat(rows)
			.anySatisfy((row) -> assertThat(row).contains("\"submitted\": 0", "\"proposed\": 0", "\"awarded\": 1"));
	}

	@Test
	void ofANominationWhoseAwardIsRevoked() {
		var rows = everyOrderGivesTheSame(
				List.of(submitted(1, this.top, 1), appraised(1, 1, Outcome.PROPOSED), awarded(), new Told<>(
						PublishedEvents.AWARD_REVOKED, this.nomination.id(), 2, this.story.revoked(this.nomination))));

		assertThat(rows).as("no longer counted as awarded, and still proposed")
			.anySatisfy((row) -> assertThat(row).contains("\"submitted\": 1", "\"proposed\": 1", "\"awarded\": 0"));
		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("12/QĐ-BTV"));
		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("13/QĐ-BTV"));
	}

	@Test
	void ofANominationThatIsAwardedAnewAfterARevocation() {
		var anew = new Story.Nomination(this.nomination.id(), this.nomination.unitId(), this.nomination.nomineeId(),
				UUID.randomUUID(), true);
		var rows = everyOrderGivesTheSame(List.of(awarded(),
				new Told<>(PublishedEvents.AWARD_REVOKED, this.nomination.id(), 2, this.story.revoked(this.nomination)),
				new Told<>(PublishedEvents.NOMINATION_AWARDED, this.nomination.id(), 3, this.story.awarded(anew))));

		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("\"awarded\": 1"));
	}

	@Test
	void ofANominationThatIsNotSelected() {
		var rows = everyOrderGivesTheSame(List.of(submitted(1, this.keSach, 1), appraised(1, 1, Outcome.NOT_SELECTED),
				new Told<>(PublishedEvents.NOMINATION_CLOSED, this.nomination.id(), 2,
						this.story.closed(this.nomination, Outcome.NOT_SELECTED))));

		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("\"closed_outcome\": \"NOT_SELECTED\""));
	}

	private List<String> everyOrderGivesTheSame(List<Told<?>> events) {
		var expected = rowsAfter(List.of(events));
		for (var order : permutations(events)) {
			assertThat(rowsAfter(order.stream().<List<Told<?>>>map(List::of).toList())).as("one by one: %s", order)
				.isEqualTo(expected);
			assertThat(rowsAfter(List.of(order))).as("in one poll: %s", order).isEqualTo(expected);
		}
		return expected;
	}

	private List<String> rowsAfter(List<List<Told<?>>> polls) {
		for (var table : List.of("nomination_view", "award_view", "award_revocation_view", "coverage_view",
				"coverage_tier_view")) {
			this.jdbc.sql("delete from " + table + " where round_id = ?").param(this.story.roundId()).update();
		}
		this.jdbc.sql("delete from nomination_appraisal where nomination_id = ?").param(this.nomination.id()).update();
		polls.forEach((poll) -> this.inbox.accept(Poll.of(poll)));
		return this.jdbc.sql("""
				select to_jsonb(v)::text from nomination_view v where round_id = :round
				union all select to_jsonb(v)::text from nomination_appraisal v where nomination_id = :nomination
				union all select to_jsonb(v)::text from award_view v where round_id = :round
				union all select to_jsonb(v)::text from award_revocation_view v where round_id = :round
				union all select to_jsonb(v)::text from coverage_view v where round_id = :round
				union all select to_jsonb(v)::text from coverage_tier_view v where round_id = :round
				order by 1
				""")
			.param("round", this.story.roundId())
			.param("nomination", this.nomination.id())
			.query((row, number) -> row.getString(1))
			.list();
	}

	private Told<?> submitted(long version, UUID to, int step) {
		return new Told<>(PublishedEvents.NOMINATION_SUBMITTED, this.nomination.id(), version,
				this.story.submitted(this.nomination, to, step));
	}

	private Told<?> appraised(long version, int step, Outcome outcome) {
		return new Told<>(PublishedEvents.NOMINATION_APPRAISED, this.nomination.id(), version,
				this.story.appraised(this.nomination, (step == 1) ? this.keSach : this.top, step, outcome));
	}

	private Told<?> reopened(long version) {
		return new Told<>(PublishedEvents.NOMINATION_REOPENED, this.nomination.id(), version,
				this.story.reopened(this.nomination, this.keSach));
	}

	private Told<?> withdrawn() {
		return new Told<>(PublishedEvents.NOMINATION_WITHDRAWN, this.nomination.id(), 5,
				this.story.withdrawn(this.nomination));
	}

	private Told<?> awarded() {
		return new Told<>(PublishedEvents.NOMINATION_AWARDED, this.nomination.id(), 1,
				this.story.awarded(this.nomination));
	}

	private static <T> List<List<T>> permutations(List<T> items) {
		if (items.isEmpty()) {
			return List.of(List.of());
		}
		List<List<T>> all = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			List<T> others = new ArrayList<>(items);
			T first = others.remove(i);
			for (var rest : permutations(others)) {
				List<T> order = new ArrayList<>(List.of(first));
				order.addAll(rest);
				all.add(order);
			}
		}
		return all;
	}

}
