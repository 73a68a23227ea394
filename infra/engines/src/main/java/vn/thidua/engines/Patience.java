package vn.thidua.engines;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that another process does, for so long and no longer. */
record Patience(long nanos) {

	private static final long STEP = TimeUnit.MILLISECONDS.toNanos(20);

	static Patience of(Duration duration) {
		return new Patience(duration.toNanos());
	}

	/** Returns whether it came about in time. */
	boolean until(BooleanSupplier condition) {
		var start = System.nanoTime();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() - start > this.nanos) {
				return false;
			}
			LockSupport.parkNanos(STEP);
			if (Thread.interrupted()) {
				Thread.currentThread().interrupt();
				throw new EngineFailure("Interrupted while waiting for an engine.");
			}
		}
		return true;
	}

}
