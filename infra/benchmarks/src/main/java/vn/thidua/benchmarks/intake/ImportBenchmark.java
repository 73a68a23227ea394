package vn.thidua.benchmarks.intake;

import java.util.List;
import java.util.function.Consumer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.benchmarks.measure.Bar;
import vn.thidua.benchmarks.measure.Figures;
import vn.thidua.benchmarks.measure.Measure;

/**
 * How many rows of a file nomination-service checks and applies, against copying the rows
 * that this wrote with nothing read or checked.
 */
public final class ImportBenchmark {

	/** What the service takes in one file. */
	private static final int LARGEST_FILE = 10_000;

	private static final int ROWS_PER_PROJECTED = 5;

	/** Files that were no faster than an earlier one, one after the other. */
	private static final int CALM = 4;

	private static final double FASTER = 1.05;

	private static final String IMPORTED = "a file checked and applied, rows/s";

	private static final String COPIED = "COPY of the rows this wrote, rows of the file/s";

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	public ImportBenchmark(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	public List<Measure> run() {
		try (var service = ServiceProcess.start(this.ground,
				new ServiceProcess.Plan("nomination-service", "nomination-import"));
				var copied = new CopiedImport(service.database())) {
			return measure(new Uploads(service), copied);
		}
	}

	private List<Measure> measure(Uploads uploads, CopiedImport copied) {
		int rows = Math.min(LARGEST_FILE, this.scale.projected() / ROWS_PER_PROJECTED);
		warmUp(uploads, rows);
		copied.perSecond(uploads.lastName(), rows);
		var figures = new Figures();
		for (int i = 1; i <= this.scale.repetitions(); i++) {
			this.progress.accept("import %d of %d".formatted(i, this.scale.repetitions()));
			figures.add(IMPORTED, uploads.perSecond(rows));
			figures.add(COPIED, copied.perSecond(uploads.lastName(), rows));
		}
		return List.of(figures.plain(IMPORTED, Bar.atLeast(2_000)),
				figures.ratio("import ÷ COPY of the same rows", null, IMPORTED, COPIED));
	}

	private void warmUp(Uploads uploads, int rows) {
		long began = System.nanoTime();
		double fastest = 0;
		int noFaster = 0;
		do {
			double rate = uploads.perSecond(rows);
			this.progress.accept("import warms up: %.0f rows/s".formatted(rate));
			noFaster = (rate < fastest * FASTER) ? noFaster + 1 : 0;
			fastest = Math.max(fastest, rate);
		}
		while (noFaster < CALM && System.nanoTime() - began < this.scale.warmUp().toNanos());
	}

}
