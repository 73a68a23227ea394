package vn.thidua.benchmarks.documents;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;

/**
 * How many certificates a second are printed into one file, and how long it takes to
 * fetch.
 */
public final class DocumentsBenchmark {

	private static final int MOST = 1_000;

	/**
	 * So many events of the projection stand for one certificate, which is much more
	 * work.
	 */
	private static final int EVENTS = 5;

	private static final double NANOS = 1e9;

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	public DocumentsBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	public List<Measure> run() {
		int certificates = Math.min(MOST, this.scale.projected() / EVENTS);
		var figures = new Figures();
		try (var service = new DecidedService(this.ground, certificates)) {
			for (int i = 0; i <= this.scale.repetitions(); i++) {
				this.progress.accept("documents %d of %d".formatted(i, this.scale.repetitions()));
				var round = (i == 0) ? new Figures() : figures;
				long began = System.nanoTime();
				var printing = service.print();
				service.awaitReady(printing, Duration.ofMinutes(20));
				round.add("certificates printed into one file, a second",
						certificates * NANOS / (System.nanoTime() - began));
				long asked = System.nanoTime();
				service.requireFile(printing);
				round.add("fetching the file of %,d certificates, s".formatted(certificates),
						(System.nanoTime() - asked) / NANOS);
			}
		}
		return List.of(figures.plain("certificates printed into one file, a second", null),
				figures.plain("fetching the file of %,d certificates, s".formatted(certificates), null));
	}

}
