package vn.thidua.benchmarks.integrity;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;

/**
 * How many of how many.
 *
 * @param found how many
 * @param of of how many
 */
record Rate(long found, long of) {

	/** The normal distribution's, for 95 %. */
	private static final double Z = 1.96;

	/** With its 95 % interval after Wilson, which stands in the report as the spread. */
	Measure measure(String name, @Nullable Bar bar) {
		var figures = new Figures();
		var whole = String.format(Locale.ROOT, "%s, %,d of %,d", name, this.found, this.of);
		figures.add(whole, bound(-1));
		figures.add(whole, (double) this.found / this.of);
		figures.add(whole, bound(1));
		return figures.plain(whole, bar);
	}

	private double bound(int side) {
		double share = (double) this.found / this.of;
		double spread = Z * Math.sqrt(share * (1 - share) / this.of + Z * Z / (4.0 * this.of * this.of));
		double bound = (share + Z * Z / (2.0 * this.of) + side * spread) / (1 + Z * Z / this.of);
		// Rounding must not put the rate itself outside.
		return (side < 0) ? Math.clamp(bound, 0, share) : Math.clamp(bound, share, 1);
	}

}
