package vn.thidua.nomination.programme;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * A deadline that comes back every year or every month. Source: N3.
 *
 * @param day the day the rule names, as {@code --10-15} or {@code ---25}
 * @param bound whether that day is itself still on time
 */
public record DeadlineRule(@NotNull RecurringDay day, @NotNull Bound bound) {

	/**
	 * The last day on time, in Asia/Ho_Chi_Minh, in the year or month of the day on which
	 * a round opens.
	 */
	public LocalDate lastDay(LocalDate opensOn) {
		LocalDate named = this.day.around(opensOn);
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
