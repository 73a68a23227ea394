package vn.thidua.nomination.programme;

import java.time.LocalDate;
import java.time.MonthDay;

import jakarta.validation.constraints.NotNull;

/**
 * A deadline that comes back every year. Source: N3.
 *
 * @param day the day the rule names, as {@code --10-15}
 * @param bound whether that day is itself still on time
 */
public record DeadlineRule(@NotNull MonthDay day, @NotNull Bound bound) {

	/** The last day on time, in Asia/Ho_Chi_Minh. */
	public LocalDate lastDay(int year) {
		LocalDate named = this.day.atYear(year);
		return switch (this.bound) {
			case BEFORE -> named.minusDays(1);
			case NO_LATER_THAN -> named;
		};
	}

	/** How the rule names its day. */
	public enum Bound {

		/** "Trước ngày": the day itself is late. */
		BEFORE,
		/** "Chậm nhất là ngày": the day itself is on time. */
		NO_LATER_THAN

	}

}
