package vn.thidua.reporting.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near the end of a round is. Source: N3.
 *
 * @param lastDay last day that counts as on time
 * @param daysLeft days from today to it; 0 on the day, negative after it
 */
record Deadline(LocalDate lastDay, long daysLeft) {

	static Deadline of(LocalDate lastDay, LocalDate today) {
		return new Deadline(lastDay, ChronoUnit.DAYS.between(today, lastDay));
	}

	/** Which sentence tells it: {@code deadline.…} of the messages. */
	public String state() {
		if (this.daysLeft == 0) {
			return "today";
		}
		return (this.daysLeft > 0) ? "left" : "over";
	}

	public long days() {
		return Math.abs(this.daysLeft);
	}

}
