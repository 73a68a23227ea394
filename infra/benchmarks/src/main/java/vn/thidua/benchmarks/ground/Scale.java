package vn.thidua.benchmarks.ground;

import java.time.Duration;

/**
 * How much is measured, and how often.
 *
 * @param repetitions how often each figure is taken, after one round that warms up and is
 * not counted
 * @param events how many events one drain of the relay moves
 * @param peerEvents the same for peers, which need longer for each
 * @param span how long one timed stretch of requests or sends lasts
 * @param warmUp how long a service is warmed up, at most
 * @param heldOpen how long the foreign writer's transaction is open before the relay is
 * measured beside it
 * @param projected how many events one projection run applies
 * @param nominations the large number of nominations the dashboard is asked at
 */
public record Scale(int repetitions, int events, int peerEvents, Duration span, Duration warmUp, Duration heldOpen,
		int projected, int nominations) {

	public static Scale full() {
		return new Scale(5, 200_000, 4_000, Duration.ofSeconds(8), Duration.ofMinutes(8), Duration.ofSeconds(30),
				50_000, 1_000_000);
	}

	/** To see that everything works; its figures mean nothing. */
	public static Scale tiny() {
		return new Scale(1, 400, 60, Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofMillis(10), 300, 2_000);
	}

}
