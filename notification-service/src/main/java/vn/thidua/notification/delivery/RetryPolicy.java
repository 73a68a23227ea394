package vn.thidua.notification.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When a delivery that was not taken is tried again: exponentially later up to a slowest
 * pace, and never by all at the same moment.
 *
 * @param first the longest pause after the first attempt
 * @param slowest the longest pause there is
 * @param maxRefusals how often a target may refuse
 */
record RetryPolicy(Duration first, Duration slowest, int maxRefusals) {

	/** Between half the pause and all of it. */
	Duration pauseAfter(int attempts, RandomGenerator random) {
		long slowestMillis = this.slowest.toMillis();
		// Shifting further than this would overflow, and is past any slowest pace.
		long doubled = this.first.toMillis() << Math.min(attempts - 1, 30);
		long pause = Math.min(doubled, slowestMillis);
		return Duration.ofMillis(pause / 2 + random.nextLong(pause / 2 + 1));
	}

	boolean givesUpAfter(int refusals) {
		return refusals >= this.maxRefusals;
	}

}
