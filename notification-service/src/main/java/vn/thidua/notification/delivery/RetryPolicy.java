package vn.thidua.notification.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When a delivery that was not taken is tried again: exponentially later up to a slowest
 * pace, and never by all at the same moment.
 *
 * @param first the longest pause after the first attempt
 * @param slowest the longest pause after a target did not take it
 * @param slowestWhileUnavailable the longest pause while our own way out is broken
 * @param maxRefusals how often a target may refuse
 */
record RetryPolicy(Duration first, Duration slowest, Duration slowestWhileUnavailable, int maxRefusals) {

	Duration pauseAfter(int attempts, RandomGenerator random) {
		return pause(attempts, this.slowest, random);
	}

	Duration pauseWhileUnavailable(int attempts, RandomGenerator random) {
		return pause(attempts, this.slowestWhileUnavailable, random);
	}

	/** Between half the pause and all of it. */
	private Duration pause(int attempts, Duration slowest, RandomGenerator random) {
		// Shifting further than this would overflow, and is past any slowest pace.
		long doubled = this.first.toMillis() << Math.min(attempts - 1, 30);
		long pause = Math.min(doubled, slowest.toMillis());
		return Duration.ofMillis(pause / 2 + random.nextLong(pause / 2 + 1));
	}

	boolean givesUpAfter(int refusals) {
		return refusals >= this.maxRefusals;
	}

}
