package vn.thidua.benchmarks.lists;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;

/** Whether a list costs more when there is more to be listed. */
public final class ListsBenchmark {

	private static final int FEW = 1_000;

	/** Spans until the service's code is compiled. */
	private static final int WARM_UP_SPANS = 2;

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	public ListsBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	public List<Measure> run() {
		var figures = new Figures();
		try (var small = new FilledService(this.ground, "lists-few", FEW);
				var large = new FilledService(this.ground, "lists-many", this.scale.nominations())) {
			for (int i = 0; i <= this.scale.repetitions(); i++) {
				this.progress.accept("lists %d of %d".formatted(i, this.scale.repetitions()));
				var round = (i == 0) ? new Figures() : figures;
				for (var question : Question.values()) {
					measure(question, small, FEW, round, i == 0);
					measure(question, large, this.scale.nominations(), round, i == 0);
				}
			}
		}
		return Stream.of(Question.values()).map((question) -> ratio(question, figures)).toList();
	}

	private void measure(Question question, FilledService service, int nominations, Figures figures, boolean warmsUp) {
		var span = this.scale.span().dividedBy(4);
		figures.add(name(question, nominations),
				service.millis(question, warmsUp ? span.multipliedBy(WARM_UP_SPANS) : span));
	}

	private Measure ratio(Question question, Figures figures) {
		return figures.ratio(question.label() + ", at a million nominations ÷ at a thousand", Bar.atMost(1.5),
				name(question, this.scale.nominations()), name(question, FEW));
	}

	private static String name(Question question, int nominations) {
		return "%s at %,d nominations, ms".formatted(question.label(), nominations);
	}

}
