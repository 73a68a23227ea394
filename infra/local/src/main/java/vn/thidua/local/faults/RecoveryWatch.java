package vn.thidua.local.faults;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import vn.thidua.local.faults.harm.Fault;
import vn.thidua.local.faults.load.Flow;

/**
 * Follows the system after a fault until all runs as before.
 *
 * @param submitted what the clients of nomination-service get acknowledged
 * @param through what comes of it further on
 */
record RecoveryWatch(Flow submitted, List<Flow> through, Supervisor supervisor, int perSecond) {

	private static final double SHARE = 0.95;

	private static final Duration WHILE = Duration.ofSeconds(2);

	/** What has not recovered by then is not waited for any longer. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/**
	 * @param struck when, by {@link System#nanoTime()}
	 */
	Recovery after(Fault fault, long struck) {
		Waiting.until(PATIENCE, () -> isBack(struck) && this.supervisor.isAllUp());
		long ready = Math.max(0, this.supervisor.lastReady() - struck);
		long rate = nanos(back(this.submitted, struck));
		long through = this.through.stream().mapToLong((flow) -> nanos(back(flow, struck))).max().orElse(0);
		return new Recovery(fault, Duration.ofNanos(rate), Duration.ofNanos(Math.max(ready, Math.max(rate, through))));
	}

	/** Whether all flows have run at their rate since. */
	boolean isBack(long struck) {
		return Stream.concat(Stream.of(this.submitted), this.through.stream())
			.allMatch((flow) -> back(flow, struck).isPresent());
	}

	private OptionalLong back(Flow flow, long struck) {
		return flow.nanosUntil(struck, (int) Math.ceil(SHARE * this.perSecond * WHILE.toSeconds()), WHILE);
	}

	private static long nanos(OptionalLong time) {
		return time.orElse(PATIENCE.toNanos());
	}

}
