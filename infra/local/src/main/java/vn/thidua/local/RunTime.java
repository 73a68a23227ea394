package vn.thidua.local;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Measures a run from the moment its command was given, without what is done only once
 * per build.
 */
final class RunTime {

	private Instant began;

	private Duration startup = Duration.ZERO;

	private RunTime(Instant began) {
		this.began = began;
	}

	/** The command tells when, in microseconds since 1970. */
	static RunTime sinceLaunch() {
		return new RunTime(Optional.ofNullable(Long.getLong("thidua.launched"))
			.map((micros) -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS))
			.orElseGet(Instant::now));
	}

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
