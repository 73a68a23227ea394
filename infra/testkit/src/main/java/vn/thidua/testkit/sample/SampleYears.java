package vn.thidua.testkit.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Who of ten or so units wins, year after year: by merit, or in turn. */
public final class SampleYears {

	private static final int WINNERS = 2;

	private final Random random;

	public SampleYears(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * The best of each year: some units are better than others, more or less so, and each
	 * has better and worse years.
	 */
	public List<List<Integer>> byMerit(int years, int units) {
		double difference = 1.5 * this.random.nextDouble();
		var strength = IntStream.range(0, units).mapToDouble((_) -> difference * this.random.nextGaussian()).toArray();
		return IntStream.range(0, years).mapToObj((_) -> {
			var scores = IntStream.range(0, units)
				.mapToDouble((unit) -> strength[unit] + this.random.nextGaussian())
				.toArray();
			return units(units).stream()
				.sorted(Comparator.comparingDouble((Integer unit) -> scores[unit]).reversed())
				.limit(WINNERS)
				.toList();
		}).toList();
	}

	/** One after the other; of the winners so large a share is another unit by chance. */
	public List<List<Integer>> inTurn(int years, int units, double noise) {
		var order = new ArrayList<>(units(units));
		Collections.shuffle(order, this.random);
		return IntStream.range(0, years)
			.mapToObj((year) -> IntStream.range(0, WINNERS)
				.mapToObj((winner) -> (this.random.nextDouble() < noise) ? order.get(this.random.nextInt(units))
						: order.get((WINNERS * year + winner) % units))
				.distinct()
				.toList())
			.toList();
	}

	private static List<Integer> units(int count) {
		return IntStream.range(0, count).boxed().toList();
	}

}
