package vn.thidua.benchmarks.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;

/**
 * How many nominations nomination-service takes in, against committing the same rows with
 * nothing around them, and against itself without an outbox.
 */
public final class IntakeBenchmark {

	/** Four for each processor here, and fewer than a service has connections. */
	private static final int CLIENTS = 8;

	/** Stretches that were no faster than an earlier one, one after the other. */
	private static final int CALM = 8;

	private static final double FASTER = 1.05;

	private static final String WITH = "POST /api/v1/nominations, requests/s";

	private static final String WITHOUT = "the same without an outbox, requests/s";

	private static final String PLAIN = "plain commits of the same rows, transactions/s";

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	public IntakeBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
		// Otherwise the JDK's client keeps five connections and opens the others anew
		// each time.
		System.setProperty("http.maxConnections", Integer.toString(CLIENTS));
	}

	public List<Measure> run() {
		var bare = new ServiceProcess.Plan("nomination-service", "nomination-bare",
				Map.of("THIDUA_RELAY_ENABLED", "false", "THIDUA_RECONCILIATION_ENABLED", "false"),
				WithoutOutbox.class.getName());
		try (var service = ServiceProcess.start(this.ground,
				new ServiceProcess.Plan("nomination-service", "nomination"));
				var without = ServiceProcess.start(this.ground, bare)) {
			return measure(service, without);
		}
	}

	/**
	 * Until it gets no faster: a service is compiled while it works, which takes minutes
	 * where clients, database and broker share its processors.
	 */
	private void warmUp(Posts posts) {
		long began = System.nanoTime();
		double fastest = 0;
		int noFaster = 0;
		while (noFaster < CALM && System.nanoTime() - began < this.scale.warmUp().toNanos()) {
			double rate = posts.perSecond(CLIENTS, this.scale.span());
			if (rate < fastest * FASTER) {
				noFaster++;
			}
			else {
				noFaster = 0;
				fastest = rate;
			}
			this.progress.accept("intake warms up: %.0f requests/s".formatted(rate));
		}
	}

	private List<Measure> measure(ServiceProcess service, ServiceProcess without) {
		var posts = new Posts(service);
		var barePosts = new Posts(without);
		try (var plain = new PlainCommits(without.database(), barePosts, CLIENTS)) {
			warmUp(posts);
			warmUp(barePosts);
			plain.perSecond(this.scale.span());
			var figures = new Figures();
			for (int i = 1; i <= this.scale.repetitions(); i++) {
				this.progress.accept("intake %d of %d".formatted(i, this.scale.repetitions()));
				figures.add(PLAIN, plain.perSecond(this.scale.span()));
				figures.add(WITH, posts.perSecond(CLIENTS, this.scale.span()));
				figures.add(WITHOUT, barePosts.perSecond(CLIENTS, this.scale.span()));
			}
			return List.of(figures.ratio("intake ÷ plain commits of the same rows", Bar.atLeast(0.60), WITH, PLAIN),
					figures.ratio("intake with its outbox ÷ without", Bar.atLeast(0.85), WITH, WITHOUT));
		}
	}

}
