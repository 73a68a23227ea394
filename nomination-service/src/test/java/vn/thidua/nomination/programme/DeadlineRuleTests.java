package vn.thidua.nomination.programme;

import java.time.LocalDate;
import java.time.MonthDay;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.nomination.programme.DeadlineRule.Bound;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineRuleTests {

	@Test
	@DisplayName("N3 before 15/10 makes 14/10 the last day")
	void beforeExcludesTheDayItNames() {
		var rule = new DeadlineRule(MonthDay.of(10, 15), Bound.BEFORE);
		assertThat(rule.lastDay(2023)).isEqualTo(LocalDate.of(2023, 10, 14));
	}

	@Test
	@DisplayName("N3 no later than 25/10 includes that day")
	void noLaterThanIncludesTheDayItNames() {
		var rule = new DeadlineRule(MonthDay.of(10, 25), Bound.NO_LATER_THAN);
		assertThat(rule.lastDay(2022)).isEqualTo(LocalDate.of(2022, 10, 25));
	}

}
