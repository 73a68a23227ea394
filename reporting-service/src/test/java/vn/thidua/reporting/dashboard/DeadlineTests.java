package vn.thidua.reporting.dashboard;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("N3 How near the last day is")
class DeadlineTests {

	private static final LocalDate LAST_DAY = LocalDate.of(2023, 10, 14);

	@Test
	void daysBeforeItDaysAreLeft() {
		assertThat(Deadline.of(LAST_DAY, LocalDate.of(2023, 9, 30))).returns("left", Deadline::state)
			.returns(14L, Deadline::days);
	}

	@Test
	void theLastDayItselfStillCounts() {
		assertThat(Deadline.of(LAST_DAY, LAST_DAY)).returns("today", Deadline::state).returns(0L, Deadline::days);
	}

	@Test
	void theDayAfterItIsOver() {
		assertThat(Deadline.of(LAST_DAY, LocalDate.of(2023, 10, 15))).returns("over", Deadline::state)
			.returns(1L, Deadline::days);
	}

}
