package vn.thidua.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What needs no service, on a size that means nothing. That every contender publishes all
 * events, and in order where it says so, is asserted by the benchmarks themselves.
 */
class BenchTests {

	private static final Path HOME = Path.of(System.getProperty("thidua.home", "../..")).toAbsolutePath().normalize();

	private static Ground ground;

	@BeforeAll
	static void start() throws IOException {
		ground = Ground.start(HOME,
				Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "bench-"));
	}

	@AfterAll
	static void stop() {
		ground.close();
	}

	@ParameterizedTest
	@CsvSource({ "RELAY, 10", "LATENCY, 4" })
	void benchmarksOfEventingGiveTheirFigures(Options.Benchmark benchmark, int measures) {
		List<String> said = new ArrayList<>();
		var report = new Benchmarks(ground, Scale.tiny(), said::add).run(Set.of(benchmark));
		var json = JsonMapper.shared().readTree(Bench.json(report));
		assertThat(said).isNotEmpty();
		assertThat(json.path("measures")).hasSize(measures).allSatisfy(BenchTests::isWhole);
		assertThat(json.path("machine").propertyNames()).contains("cores", "cpu", "java", "postgresql", "kafka");
		assertThat(json.path("machine").path("postgresql").asString()).contains("fsync on, synchronous_commit on");
		assertThat(json.path("load").path("at the end").asDouble()).isPositive();
		assertThat(report.asText()).contains(report.measures().getFirst().name());
	}

	@Test
	void anUnknownBenchmarkIsRefused() {
		assertThat(Options.parse(List.of("everything"))).isInstanceOf(Options.Refused.class);
		assertThat(Options.parse(List.of("relay", "--json"))).isInstanceOf(Options.Refused.class);
	}

	@Test
	void withoutANameEverythingIsMeasured() {
		assertThat(Options.parse(List.of("--json", "bench.json")))
			.isEqualTo(new Options.Chosen(Set.of(Options.Benchmark.values()), Path.of("bench.json"), false));
	}

	private static void isWhole(JsonNode measure) {
		assertThat(measure.path("name").asString()).isNotBlank();
		assertThat(measure.has("bar")).isTrue();
		assertThat(measure.path("met").isNull()).isEqualTo(measure.path("bar").isNull());
		var spread = measure.path("spread");
		assertThat(spread.path("samples")).isNotEmpty();
		assertThat(spread.path("median").asDouble()).isBetween(spread.path("min").asDouble(),
				spread.path("max").asDouble());
		if (!measure.path("raw").isEmpty()) {
			assertThat(measure.path("raw")).hasSize(2)
				.allSatisfy((raw) -> assertThat(raw.path("median").asDouble()).isPositive());
		}
	}

}
