package vn.thidua.benchmarks;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.boot.SpringBootVersion;

import vn.thidua.benchmarks.documents.DocumentsBenchmark;
import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.intake.ImportBenchmark;
import vn.thidua.benchmarks.intake.IntakeBenchmark;
import vn.thidua.benchmarks.integrity.IntegrityBenchmark;
import vn.thidua.benchmarks.latency.LatencyBenchmark;
import vn.thidua.benchmarks.lists.ListsBenchmark;
import vn.thidua.benchmarks.measure.Machine;
import vn.thidua.benchmarks.measure.Measure;
import vn.thidua.benchmarks.measure.ProcessorTime;
import vn.thidua.benchmarks.measure.Report;
import vn.thidua.benchmarks.projection.ProjectionBenchmark;
import vn.thidua.benchmarks.relay.RelayBenchmark;
import vn.thidua.benchmarks.sessions.SessionsBenchmark;

/** All in one run, on the same engines. */
final class Benchmarks {

	private final Ground ground;

	private final Scale scale;

	private final Consumer<String> progress;

	Benchmarks(Ground ground, Scale scale, Consumer<String> progress) {
		this.ground = ground;
		this.scale = scale;
		this.progress = progress;
	}

	Report run(Set<Options.Benchmark> chosen) {
		var clock = Clock.systemUTC();
		var startedAt = clock.instant();
		Map<String, Double> load = new LinkedHashMap<>();
		Map<String, Double> stolen = new LinkedHashMap<>();
		List<Measure> measures = new ArrayList<>();
		for (var benchmark : chosen) {
			var name = benchmark.name().toLowerCase(Locale.ROOT);
			load.put("before " + name, Machine.load());
			var before = ProcessorTime.now();
			measures.addAll(run(benchmark));
			stolen.put(name, ProcessorTime.now().stolenSince(before));
		}
		load.put("at the end", Machine.load());
		return new Report(startedAt, Duration.between(startedAt, clock.instant()), Machine.facts(engines()), load,
				stolen, this.scale.repetitions(), measures);
	}

	private List<Measure> run(Options.Benchmark benchmark) {
		return switch (benchmark) {
			case RELAY -> new RelayBenchmark(this.ground, this.scale, this.progress).run();
			case LATENCY -> new LatencyBenchmark(this.ground, this.scale, this.progress).run();
			case DOCUMENTS -> new DocumentsBenchmark(this.ground, this.scale, this.progress).run();
			case LISTS -> new ListsBenchmark(this.ground, this.scale, this.progress).run();
			case SESSIONS -> new SessionsBenchmark(this.ground, this.scale, this.progress).run();
			case INTAKE -> new IntakeBenchmark(this.ground, this.scale, this.progress).run();
			case IMPORT -> new ImportBenchmark(this.ground, this.scale, this.progress).run();
			case INTEGRITY -> new IntegrityBenchmark(this.ground, this.scale, this.progress).run();
			case PROJECTION -> new ProjectionBenchmark(this.ground, this.scale, this.progress).run();
		};
	}

	private Map<String, String> engines() {
		return Map.of("postgresql",
				this.ground.setting("server_version") + ", fsync " + this.ground.setting("fsync")
						+ ", synchronous_commit " + this.ground.setting("synchronous_commit"),
				"kafka", AppInfoParser.getVersion(), "spring boot", SpringBootVersion.getVersion());
	}

}
