package vn.thidua.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Deadlines are dates here. */
public final class Vietnam {

	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private Vietnam() {
	}

	public static LocalDate today(Clock clock) {
		return dateOf(clock.instant());
	}

	public static LocalDate dateOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

}
