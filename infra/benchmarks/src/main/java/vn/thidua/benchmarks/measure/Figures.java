package vn.thidua.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Figures taken repetition by repetition, so that what is compared was measured within
 * seconds of each other, whatever else the machine did meanwhile.
 */
public final class Figures {

	private final Map<String, List<Double>> samples = new LinkedHashMap<>();

	public void add(String name, double figure) {
		this.samples.computeIfAbsent(name, (_) -> new ArrayList<>()).add(figure);
	}

	public Measure ratio(String name, @Nullable Bar bar, String numerator, String denominator) {
		return compare(name, bar, numerator, denominator, (above, below) -> above / below);
	}

	public Measure difference(String name, @Nullable Bar bar, String minuend, String subtrahend) {
		return compare(name, bar, minuend, subtrahend, (whole, part) -> whole - part);
	}

	/** A figure by itself. */
	public Measure plain(String name, @Nullable Bar bar) {
		return Measure.of(name, bar, Spread.of(of(name)), Map.of());
	}

	private Measure compare(String name, @Nullable Bar bar, String left, String right, DoubleBinaryOperator operator) {
		var lefts = of(left);
		var rights = of(right);
		if (lefts.size() != rights.size()) {
			throw new IllegalStateException(
					"%s was measured %d times, %s %d times".formatted(left, lefts.size(), right, rights.size()));
		}
		List<Double> compared = new ArrayList<>();
		for (int i = 0; i < lefts.size(); i++) {
			compared.add(operator.applyAsDouble(lefts.get(i), rights.get(i)));
		}
		Map<String, Spread> raw = new LinkedHashMap<>();
		raw.put(left, Spread.of(lefts));
		raw.put(right, Spread.of(rights));
		return Measure.of(name, bar, Spread.of(compared), raw);
	}

	private List<Double> of(String name) {
		return this.samples.getOrDefault(name, List.of());
	}

}
