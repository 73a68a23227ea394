package vn.thidua.local;

import java.time.Duration;
import java.time.Instant;

/**
 * Measures a run from the start of its process, without what is done only once per build.
 */
final class RunTime {

	private Instant began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

	private Duration startup = Duration.ZERO;

	/** Does something that doesn't count. */
	void pausedFor(Runnable work) {
		var before = Instant.now();
		work.run();
		this.began = this.began.plus(Duration.between(before, Instant.now()));
	}

	void allReady() {
		this.startup = Duration.between(this.began, Instant.now());
	}

	double startupSeconds() {
		return seconds(this.startup);
	}

	double totalSeconds() {
		return seconds(Duration.between(this.began, Instant.now()));
	}

	private static double seconds(Duration duration) {
		return Math.round(duration.toMillis() / 100.0) / 10.0;
	}

}
