package vn.thidua.benchmarks.ground;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something, in steps so short that they don't show in what is measured. */
public final class Waiting {

	private static final Duration STEP = Duration.ofMillis(10);

	private Waiting() {
	}

	public static void until(String what, Duration atMost, BooleanSupplier reached) {
		until(what, atMost, STEP, reached);
	}

	/** In longer steps, where asking is work for what is measured. */
	public static void until(String what, Duration atMost, Duration step, BooleanSupplier reached) {
		long began = System.nanoTime();
		while (!reached.getAsBoolean()) {
			if (System.nanoTime() - began > atMost.toNanos()) {
				throw new IllegalStateException("Not within %d seconds: %s".formatted(atMost.toSeconds(), what));
			}
			sleep(step);
		}
	}

	public static void sleep(Duration duration) {
		try {
			Thread.sleep(duration);
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

}
