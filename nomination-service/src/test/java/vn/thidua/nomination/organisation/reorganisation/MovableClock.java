package vn.thidua.nomination.organisation.reorganisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's time, from where a test has moved it. */
final class MovableClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	void goAhead(Duration by) {
		this.ahead = by;
	}

	@Override
	public Instant instant() {
		return Clock.systemUTC().instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(Clock.system(zone), this.ahead);
	}

}
