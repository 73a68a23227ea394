package vn.thidua.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.reporting.round.RoundView;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("N3 How near the last day is")
class DeadlineTests {

	private static final LocalDate LAST_DAY = LocalDate.of(2023, 10, 14);

	@Test
	void daysBeforeItDaysAreLeft() {
		assertThat(deadline(null, LocalDate.of(2023, 9, 30))).returns("left", Deadline::state)
			.returns(14L, Deadline::days);
	}

	@Test
	void theLastDayItselfStillCounts() {
		assertThat(deadline(null, LAST_DAY)).returns("today", Deadline::state).returns(0L, Deadline::days);
	}

	@Test
	void theDayAfterItIsOver() {
		assertThat(deadline(null, LocalDate.of(2023, 10, 15))).returns("over", Deadline::state)
			.returns(1L, Deadline::days);
	}

	@Test
	void closedItIsNeitherLeftNorOver() {
		var midnightInVietnam = Instant.parse("2023-10-09T17:00:00Z");

		assertThat(deadline(midnightInVietnam, LocalDate.of(2023, 10, 12))).returns("closed", Deadline::state)
			.returns(LocalDate.of(2023, 10, 10), Deadline::closedOn);
	}

	private static Deadline deadline(@Nullable Instant closedAt, LocalDate today) {
		return Deadline.of(new RoundView(UUID.randomUUID(), UUID.randomUUID(), "programme", 1, "name", "2023",
				LAST_DAY.minusDays(13), LAST_DAY, "PROVINCE", closedAt), today);
	}

}
