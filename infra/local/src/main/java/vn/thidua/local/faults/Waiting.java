package vn.thidua.local.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import vn.thidua.local.site.CannotRun;

/** Lets time pass. */
final class Waiting {

	private static final Duration STEP = Duration.ofMillis(50);

	private Waiting() {
	}

	static void pause(Duration length) {
		try {
			Thread.sleep(length);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotRun("The test was interrupted.", ex);
		}
	}

	/** Whether it came about in time. */
	static boolean until(Duration atMost, BooleanSupplier condition) {
		long began = System.nanoTime();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() - began > atMost.toNanos()) {
				return false;
			}
			pause(STEP);
		}
		return true;
	}

}
