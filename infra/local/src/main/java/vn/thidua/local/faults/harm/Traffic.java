package vn.thidua.local.faults.harm;

import java.time.Duration;

/**
 * How bytes pass on a road, each way.
 *
 * @param latency what each piece takes longer
 * @param bytesPerSecond how many pass at most
 * @param flowing whether any pass at all
 */
public record Traffic(Duration latency, int bytesPerSecond, boolean flowing) {

	public static final Traffic FREE = new Traffic(Duration.ZERO, Integer.MAX_VALUE, true);

	/** Connections stand, and nothing passes. */
	public static final Traffic BLOCKED = new Traffic(Duration.ZERO, Integer.MAX_VALUE, false);

	public static Traffic slow(Duration latency, int bytesPerSecond) {
		return new Traffic(latency, bytesPerSecond, true);
	}

	/** How long a piece of so many bytes is held up. */
	Duration delay(int bytes) {
		return this.latency.plusMillis(1000L * bytes / this.bytesPerSecond);
	}

}
