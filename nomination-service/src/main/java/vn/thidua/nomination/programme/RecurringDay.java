package vn.thidua.nomination.programme;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes back every year or every month. Written as XML Schema writes them:
 * {@code --10-15} is 15 October (gMonthDay), {@code ---25} the 25th (gDay). A day that a
 * month lacks is the month's last.
 *
 * @param month its month; none if it comes back every month
 * @param day its day of the month
 */
public record RecurringDay(@Nullable Month month, int day) {

	private static final Pattern FORM = Pattern.compile("-(?:-(\\d{2})|-)-(\\d{2})");

	public RecurringDay {
		int longest = (month == null) ? 31 : month.maxLength();
		if (day < 1 || day > longest) {
			throw new IllegalArgumentException("No month has that day");
		}
	}

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static RecurringDay parse(String text) {
		var parts = FORM.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("Neither --MM-DD nor ---DD");
		}
		String month = parts.group(1);
		return new RecurringDay((month == null) ? null : Month.of(Integer.parseInt(month)),
				Integer.parseInt(parts.group(2)));
	}

	boolean comesBackEveryMonth() {
		return this.month == null;
	}

	/** The day in the year or month that another day lies in. */
	public LocalDate around(LocalDate other) {
		var within = (this.month == null) ? YearMonth.from(other) : YearMonth.of(other.getYear(), this.month);
		return within.atDay(Math.min(this.day, within.lengthOfMonth()));
	}

	@Override
	@JsonValue
	public String toString() {
		return (this.month == null) ? "---%02d".formatted(this.day)
				: "--%02d-%02d".formatted(this.month.getValue(), this.day);
	}

}
