package vn.thidua.local.faults.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;

/** When something happened, time after time, to tell how often it did in a while. */
public final class Flow {

	private long[] moments = new long[1024];

	private int size;

	public void happened(int times) {
		happened(times, System.nanoTime());
	}

	synchronized void happened(int times, long now) {
		if (this.size + times > this.moments.length) {
			this.moments = Arrays.copyOf(this.moments, Math.max(2 * this.moments.length, this.size + times));
		}
		Arrays.fill(this.moments, this.size, this.size + times, now);
		this.size += times;
	}

	/**
	 * How long after a moment a while begins in which it happened so many times; empty as
	 * long as there was none.
	 * @param since by {@link System#nanoTime()}
	 */
	public synchronized OptionalLong nanosUntil(long since, int times, Duration withinWhile) {
		int first = indexOf(since);
		if (isEnough(first, since, times, withinWhile)) {
			return OptionalLong.of(0);
		}
		for (int i = first; i < this.size; i++) {
			if (isEnough(i, this.moments[i], times, withinWhile)) {
				return OptionalLong.of(this.moments[i] - since);
			}
		}
		return OptionalLong.empty();
	}

	private boolean isEnough(int first, long from, int times, Duration withinWhile) {
		int last = first + times - 1;
		return last < this.size && this.moments[last] - from <= withinWhile.toNanos();
	}

	private int indexOf(long moment) {
		int low = 0;
		int high = this.size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.moments[middle] - moment < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
