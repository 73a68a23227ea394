package vn.thidua.benchmarks.measure;

import java.util.List;

/**
 * Where repeated samples lie.
 *
 * @param median the middle one, or between the two in the middle
 * @param min the smallest
 * @param max the largest
 * @param samples all, in the order they were taken
 */
public record Spread(double median, double min, double max, List<Double> samples) {

	static Spread of(List<Double> samples) {
		if (samples.isEmpty()) {
			throw new IllegalArgumentException("Nothing was measured");
		}
		var sorted = samples.stream().sorted().toList();
		int middle = sorted.size() / 2;
		double median = (sorted.size() % 2 == 1) ? sorted.get(middle)
				: (sorted.get(middle - 1) + sorted.get(middle)) / 2;
		return new Spread(median, sorted.getFirst(), sorted.getLast(), List.copyOf(samples));
	}

}
