package vn.thidua.testkit.sample;

import java.util.Random;
import java.util.stream.DoubleStream;

/** How many minutes before a deadline a unit files each of its dossiers. */
public final class SampleFilings {

	private static final double MINUTES_OF_A_ROUND = 14 * 24 * 60;

	private final Random random;

	public SampleFilings(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * One to ten dossiers in one to three sittings, one every few minutes; sittings come
	 * thicker towards the deadline.
	 */
	public double[] honest() {
		int sittings = this.random.nextInt(1, 4);
		var begins = this.random.doubles(sittings)
			.map((_) -> Math.min(MINUTES_OF_A_ROUND, -3 * 24 * 60 * Math.log(1 - this.random.nextDouble())))
			.toArray();
		int dossiers = this.random.nextInt(1, 11);
		return DoubleStream.iterate(0, (i) -> i < dossiers, (i) -> i + 1)
			.map((i) -> Math.max(0.5, begins[(int) i % sittings] - i * this.random.nextDouble(3, 20)))
			.toArray();
	}

	/**
	 * Five to fifteen dossiers within the last three quarters of an hour, but for some.
	 */
	public double[] atTheLastMoment(double before) {
		return this.random.doubles(this.random.nextInt(5, 16))
			.map((_) -> (this.random.nextDouble() < before) ? this.random.nextDouble(90, MINUTES_OF_A_ROUND)
					: this.random.nextDouble(0.5, 45))
			.toArray();
	}

}
