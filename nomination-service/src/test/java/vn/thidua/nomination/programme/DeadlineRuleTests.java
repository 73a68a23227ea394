package vn.thidua.nomination.programme;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.programme.DeadlineRule.Bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeadlineRuleTests {

	@Test
	@DisplayName("N3 before 15/10 makes 14/10 the last day")
	void beforeExcludesTheDayItNames() {
		assertThat(lastDay("--10-15", Bound.BEFORE, "2023-10-01")).isEqualTo("2023-10-14");
	}

	@Test
	@DisplayName("N3 no later than 25/10 includes that day")
	void noLaterThanIncludesTheDayItNames() {
		assertThat(lastDay("--10-25", Bound.NO_LATER_THAN, "2022-10-01")).isEqualTo("2022-10-25");
	}

	@ParameterizedTest
	@CsvSource({ "---25, 2023-06-01, 2023-06-25", "---31, 2023-01-01, 2023-01-31", "---31, 2023-06-01, 2023-06-30",
			"---31, 2023-02-01, 2023-02-28", "---31, 2024-02-10, 2024-02-29", "--02-29, 2024-01-01, 2024-02-29",
			"--02-29, 2023-01-01, 2023-02-28" })
	@DisplayName("N3 a day that a month lacks is the month's last")
	void aDayThatAMonthLacksIsItsLast(String day, String opensOn, String lastDay) {
		assertThat(lastDay(day, Bound.NO_LATER_THAN, opensOn)).isEqualTo(lastDay);
	}

	@Test
	@DisplayName("N3 before the 1st of the month is the last day of the month before it")
	void beforeTheFirst() {
		assertThat(lastDay("---01", Bound.BEFORE, "2023-03-05")).isEqualTo("2023-02-28");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--10-15", "---25", "--02-29", "---31" })
	@DisplayName("M2 a day is written as it is read, also in rules stored before")
	void aDayIsWrittenAsItIsRead(String day) {
		var mapper = JsonMapper.shared();
		assertThat(mapper.writeValueAsString(mapper.readValue('"' + day + '"', RecurringDay.class)))
			.isEqualTo('"' + day + '"');
	}

	@ParameterizedTest
	@ValueSource(strings = { "10-15", "--10-32", "--13-01", "--02-30", "---32", "---00", "--10", "---5", "" })
	@DisplayName("M2 what is no day of any month is refused")
	void whatIsNoDayIsRefused(String day) {
		assertThatIllegalArgumentException().isThrownBy(() -> day(day));
	}

	private static RecurringDay day(String day) {
		try {
			return RecurringDay.parse(day);
		}
		catch (java.time.DateTimeException noMonth) {
			throw new IllegalArgumentException(noMonth);
		}
	}

	private static LocalDate lastDay(String day, Bound bound, String opensOn) {
		return new DeadlineRule(RecurringDay.parse(day), bound).lastDay(LocalDate.parse(opensOn));
	}

}
