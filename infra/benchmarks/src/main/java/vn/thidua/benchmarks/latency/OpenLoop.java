package vn.thidua.benchmarks.latency;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Starts each piece of work when a fixed plan says so, whether or not the earlier ones
 * are done: a system that stalls can't make its own load wait, which would hide the stall
 * (coordinated omission).
 */
final class OpenLoop {

	private final double perSecond;

	private long began;

	private final int count;

	OpenLoop(double perSecond, Duration span) {
		this.perSecond = perSecond;
		this.count = first(span);
	}

	int count() {
		return this.count;
	}

	/** The first piece due so long after the beginning. */
	int first(Duration later) {
		return (int) Math.ceil(this.perSecond * later.toMillis() / 1_000);
	}

	/** When a piece of work is due, on the clock of {@link System#nanoTime}. */
	long due(int i) {
		return this.began + (long) (i * 1e9 / this.perSecond);
	}

	/** Returns when the last was started. */
	void run(IntConsumer work) {
		this.began = System.nanoTime();
		for (int i = 0; i < this.count; i++) {
			long ahead = due(i) - System.nanoTime();
			while (ahead > 0) {
				LockSupport.parkNanos(ahead);
				ahead = due(i) - System.nanoTime();
			}
			work.accept(i);
		}
	}

}
