package vn.thidua.benchmarks.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything one run found.
 *
 * @param startedAt when it began
 * @param took how long it ran
 * @param machine on what
 * @param load of the machine, before each benchmark and at the end: above the number of
 * cores by more than the benchmark itself wants, someone else was at work, too
 * @param stolen share of the processors that other virtual machines took, during each
 * benchmark
 * @param repetitions how often each figure was taken
 * @param measures the figures
 */
public record Report(Instant startedAt, Duration took, Map<String, Object> machine, Map<String, Double> load,
		Map<String, Double> stolen, int repetitions, List<Measure> measures) {

	/** As a table for people. */
	public String asText() {
		List<String> lines = new ArrayList<>();
		lines.add("");
		this.machine.forEach((name, fact) -> lines.add("%-16s %s".formatted(name, fact)));
		lines.add("%-16s %s".formatted("load", this.load));
		lines.add("%-16s %s".formatted("stolen", this.stolen));
		lines.add("%-16s %d, %d s in all".formatted("repetitions", this.repetitions, this.took.toSeconds()));
		lines.add("");
		this.measures.forEach((measure) -> {
			lines.add("%-64s %10s  %s (%s – %s)%s".formatted(measure.name(),
					(measure.bar() == null) ? "" : measure.bar().toString(), figure(measure.spread().median()),
					figure(measure.spread().min()), figure(measure.spread().max()), verdict(measure)));
			measure.raw()
				.forEach((name, spread) -> lines.add("    %-60s %10s  %s (%s – %s)".formatted(name, "",
						figure(spread.median()), figure(spread.min()), figure(spread.max()))));
		});
		return String.join("\n", lines);
	}

	private static String verdict(Measure measure) {
		if (measure.met() == null) {
			return "";
		}
		return measure.met() ? "  met" : "  MISSED";
	}

	private static String figure(double value) {
		return (Math.abs(value) >= 100) ? String.format(Locale.ROOT, "%,.0f", value)
				: String.format(Locale.ROOT, "%.2f", value);
	}

}
