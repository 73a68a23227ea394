package vn.thidua.benchmarks.measure;

import java.util.Locale;

/**
 * What a median is held against.
 *
 * @param direction on which side of the limit it must be
 * @param limit the limit
 */
public record Bar(Direction direction, double limit) {

	/** Which side is good. */
	public enum Direction {

		AT_LEAST, AT_MOST

	}

	public static Bar atLeast(double limit) {
		return new Bar(Direction.AT_LEAST, limit);
	}

	public static Bar atMost(double limit) {
		return new Bar(Direction.AT_MOST, limit);
	}

	boolean isMetBy(double value) {
		return switch (this.direction) {
			case AT_LEAST -> value >= this.limit;
			case AT_MOST -> value <= this.limit;
		};
	}

	@Override
	public String toString() {
		String sign = switch (this.direction) {
			case AT_LEAST -> "≥";
			case AT_MOST -> "≤";
		};
		return String.format(Locale.ROOT, "%s %.2f", sign, this.limit);
	}

}
