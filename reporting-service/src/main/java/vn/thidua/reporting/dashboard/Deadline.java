package vn.thidua.reporting.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import vn.thidua.platform.time.Vietnam;
import vn.thidua.reporting.round.RoundView;

/**
 * How near the end of a round is. Source: N3.
 *
 * @param lastDay last day that counts as on time
 * @param daysLeft days from today to it; 0 on the day, negative after it
 * @param closedOn the day since which nothing more is nominated
 */
record Deadline(LocalDate lastDay, long daysLeft, @Nullable LocalDate closedOn) {

	static Deadline of(RoundView round, LocalDate today) {
		return new Deadline(round.lastDay(), ChronoUnit.DAYS.between(today, round.lastDay()),
				(round.closedAt() == null) ? null : Vietnam.dateOf(round.closedAt()));
	}

	/** Which sentence tells it: {@code deadline.…} of the messages. */
	public String state() {
		if (this.closedOn != null) {
			return "closed";
		}
		if (this.daysLeft == 0) {
			return "today";
		}
		return (this.daysLeft > 0) ? "left" : "over";
	}

	public long days() {
		return Math.abs(this.daysLeft);
	}

}
