package vn.thidua.nomination.programme;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * When rounds of a programme open by themselves. Source: N1, N2.
 *
 * @param every how often
 * @param opens on which day
 * @param roundName what a round is called, less the year or month
 */
public record Schedule(@NotNull Every every, @NotNull RecurringDay opens, @NotBlank @Size(max = 150) String roundName) {

	/** The day on which the round of the year or month opens that another day lies in. */
	public LocalDate opensOn(LocalDate around) {
		return this.opens.around(around);
	}

	/** What the round looks back on: {@code 2023} or {@code 2023-06}. */
	public String period(LocalDate opensOn) {
		return switch (this.every) {
			case YEARLY -> "%04d".formatted(opensOn.getYear());
			case MONTHLY -> "%04d-%02d".formatted(opensOn.getYear(), opensOn.getMonthValue());
		};
	}

	/** The round's full name, for instance "Biểu dương tháng 6/2023". */
	public String name(LocalDate opensOn) {
		return switch (this.every) {
			case YEARLY -> String.format(Locale.ROOT, "%s năm %d", this.roundName, opensOn.getYear());
			case MONTHLY -> String.format(Locale.ROOT, "%s tháng %d/%d", this.roundName, opensOn.getMonthValue(),
					opensOn.getYear());
		};
	}

	/** How often rounds open. */
	public enum Every {

		YEARLY, MONTHLY

	}

}
