package vn.thidua.benchmarks.sessions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;

/** Whether a session costs more when more lies before it, and what concluding costs. */
public final class SessionsBenchmark {

	private static final int FEW = 20;

	private static final int MANY = 2_000;

	private static final String HANDING_IN = "the last of fifteen sheets on %,d dossiers, ms";

	private static final String CONCLUDING = "the conclusion on %,d dossiers, ms";

	private static final Map<String, String> SHOWN = Map.of("opening a session", "", "ranking a session", "/ranking");

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	public SessionsBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	public List<Measure> run() {
		var figures = new Figures();
		int many = Math.min(MANY, this.scale.nominations());
		try (var service = ServiceProcess.start(this.ground,
				new ServiceProcess.Plan("appraisal-service", "sessions"))) {
			for (int i = 0; i <= this.scale.repetitions(); i++) {
				this.progress.accept("sessions %d of %d".formatted(i, this.scale.repetitions()));
				var few = new FilledSession(service, FEW);
				var large = new FilledSession(service, many);
				measure(few, large, many, (i == 0) ? new Figures() : figures);
			}
		}
		return measures(figures, many);
	}

	private void measure(FilledSession few, FilledSession large, int many, Figures figures) {
		few.millisToHandIn();
		figures.add(HANDING_IN.formatted(many), large.millisToHandIn());
		Duration span = this.scale.span().dividedBy(4);
		SHOWN.forEach((label, path) -> {
			figures.add(name(label, FEW), few.millisForPage(path, span));
			figures.add(name(label, many), large.millisForPage(path, span));
		});
		few.millisToConclude();
		figures.add(CONCLUDING.formatted(many), large.millisToConclude());
	}

	private static List<Measure> measures(Figures figures, int many) {
		var measures = new ArrayList<Measure>();
		SHOWN.keySet()
			.stream()
			.sorted()
			.forEach((label) -> measures
				.add(figures.ratio("%s, a page of twenty, of %,d ÷ of %d".formatted(label, many, FEW), Bar.atMost(1.5),
						name(label, many), name(label, FEW))));
		measures.add(figures.plain(HANDING_IN.formatted(many), null));
		measures.add(figures.plain(CONCLUDING.formatted(many), null));
		return measures;
	}

	private static String name(String label, int dossiers) {
		return "%s of %,d, ms for a page of twenty".formatted(label, dossiers);
	}

}
