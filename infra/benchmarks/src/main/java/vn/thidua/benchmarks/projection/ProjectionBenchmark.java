package vn.thidua.benchmarks.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;

/**
 * How fast reporting-service follows the topics, against copying the rows it writes; and
 * whether what it shows costs more when there is more of it.
 */
public final class ProjectionBenchmark {

	private static final int FEW = 1_000;

	/** Until the service's code is compiled. */
	private static final int WARM_UPS = 6;

	/** The same for the dashboard, which a quick answer warms up sooner. */
	private static final int WARM_UP_SPANS = 4;

	private static final String LIVE = "projection following the topics, events/s";

	private static final String SOUND = "projection beside poisoned runs, events/s";

	private static final String POISONED = "the same with 1 % poison, events/s";

	private static final String COPY = "COPY of the same rows, events/s";

	private static final String REBUILD = "projection built anew from the topics, events/s";

	private static final String COPY_ALL = "COPY of all rows, events/s";

	private static final String AT_MANY = "dashboard at %,d nominations, ms";

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	public ProjectionBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	public List<Measure> run() {
		List<Measure> measures = new ArrayList<>(projection());
		measures.add(dashboard());
		return measures;
	}

	private List<Measure> projection() {
		var figures = new Figures();
		try (var service = ServiceProcess.start(this.ground,
				new ServiceProcess.Plan("reporting-service", "projection"));
				var live = new LiveProjection(this.ground, service.database());
				var copied = new CopiedRows(service.database())) {
			for (int i = 1 - WARM_UPS; i <= this.scale.repetitions(); i++) {
				this.progress.accept("projection %d of %d".formatted(i, this.scale.repetitions()));
				var round = (i < 1) ? new Figures() : figures;
				var roundId = UUID.randomUUID();
				round.add(LIVE, live.apply(roundId, this.scale.projected()));
				round.add(COPY, copied.copy(roundId, this.scale.projected()));
			}
			int all = this.scale.projected() * (this.scale.repetitions() + WARM_UPS);
			for (int i = 1; i <= this.scale.repetitions(); i++) {
				this.progress.accept("rebuild %d of %d".formatted(i, this.scale.repetitions()));
				figures.add(REBUILD, new Rebuild(service).perSecond(all));
				figures.add(COPY_ALL, copied.copyAll(all));
			}
			for (int i = 1; i <= this.scale.repetitions(); i++) {
				this.progress.accept("poison %d of %d".formatted(i, this.scale.repetitions()));
				figures.add(SOUND, live.apply(UUID.randomUUID(), this.scale.projected()));
				figures.add(POISONED, live.applyWithPoison(UUID.randomUUID(), this.scale.projected()));
			}
		}
		return List.of(figures.ratio("projection, live ÷ COPY of the same rows", Bar.atLeast(0.30), LIVE, COPY),
				figures.ratio("projection, live with 1 % poison ÷ without", Bar.atLeast(0.90), POISONED, SOUND),
				figures.ratio("projection, rebuilt ÷ COPY of the same rows", Bar.atLeast(0.50), REBUILD, COPY_ALL));
	}

	private Measure dashboard() {
		var figures = new Figures();
		var few = AT_MANY.formatted(FEW);
		var many = AT_MANY.formatted(this.scale.nominations());
		try (var small = new Dashboard(this.ground, "dashboard-few", FEW);
				var large = new Dashboard(this.ground, "dashboard-many", this.scale.nominations())) {
			small.millis(this.scale.span().multipliedBy(WARM_UP_SPANS));
			large.millis(this.scale.span().multipliedBy(WARM_UP_SPANS));
			for (int i = 1; i <= this.scale.repetitions(); i++) {
				this.progress.accept("dashboard %d of %d".formatted(i, this.scale.repetitions()));
				figures.add(few, small.millis(this.scale.span().dividedBy(2)));
				figures.add(many, large.millis(this.scale.span().dividedBy(2)));
			}
		}
		return figures.ratio("dashboard at a million nominations ÷ at a thousand", Bar.atMost(1.5), many, few);
	}

}
