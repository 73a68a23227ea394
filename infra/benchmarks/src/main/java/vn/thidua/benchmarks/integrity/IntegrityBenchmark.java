package vn.thidua.benchmarks.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;

/**
 * How often detectors are right, and what a search costs when there is more to search.
 */
public final class IntegrityBenchmark {

	private static final int FEW = 1_000;

	/** Of all that is looked for there are a tenth as many as honest texts. */
	private static final int HONEST_PER_COPY = 10;

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	public IntegrityBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	public List<Measure> run() {
		var measures = new ArrayList<Measure>();
		var figures = new Figures();
		try (var examined = new Examined(this.ground)) {
			var texts = new TextTrial(this.ground, examined);
			int honest = Math.min(2 * FEW, this.scale.nominations() / 10);
			this.progress.accept("integrity: %d honest texts".formatted(honest / 2));
			var search = new SearchTrial(examined, texts.addHonest(honest / 2));
			measure(search, figures, few());
			this.progress.accept("integrity: rates");
			texts.addHonest(honest - honest / 2);
			measures.addAll(texts.rates(honest / HONEST_PER_COPY));
			measures.addAll(new SessionTrials(examined, honest / HONEST_PER_COPY).rates());
			this.progress.accept("integrity: %d texts".formatted(this.scale.nominations()));
			search.fill(this.scale.nominations());
			measure(search, figures, many());
		}
		measures.add(figures.ratio("search among a million texts ÷ among a thousand", Bar.atMost(1.5), many(), few()));
		return measures;
	}

	/** Once to warm up, then as often as asked. */
	private void measure(SearchTrial search, Figures figures, String name) {
		search.millis(this.scale.span());
		for (int i = 0; i < this.scale.repetitions(); i++) {
			figures.add(name, search.millis(this.scale.span()));
		}
	}

	private String few() {
		return "a search among %,d texts, ms".formatted(Math.min(FEW, this.scale.nominations() / 20));
	}

	private String many() {
		return "a search among %,d texts, ms".formatted(this.scale.nominations());
	}

}
