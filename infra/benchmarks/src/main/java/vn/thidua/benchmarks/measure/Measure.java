package vn.thidua.benchmarks.measure;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param name what is measured
 * @param bar what its median is held against, if anything
 * @param spread the ratio or difference, repetition by repetition
 * @param met whether the bar is met, where there is one
 * @param raw the figures it was computed from
 */
public record Measure(String name, @Nullable Bar bar, Spread spread, @Nullable Boolean met, Map<String, Spread> raw) {

	static Measure of(String name, @Nullable Bar bar, Spread spread, Map<String, Spread> raw) {
		return new Measure(name, bar, spread, (bar == null) ? null : bar.isMetBy(spread.median()), raw);
	}

}
