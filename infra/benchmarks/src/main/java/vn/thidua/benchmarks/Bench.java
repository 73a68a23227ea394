package vn.thidua.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.Scale;
import vn.thidua.benchmarks.measure.Report;

/** The command behind {@code infra/bench}. */
public final class Bench {

	private static final int FAILED = 1;

	private static final int MISUSED = 2;

	private Bench() {
	}

	public static void main(String[] arguments) {
		var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		var exitCode = switch (Options.parse(List.of(arguments))) {
			case Options.Help _ -> {
				out.print(help());
				yield 0;
			}
			case Options.Refused refused -> {
				System.err.println(refused.reason());
				yield MISUSED;
			}
			case Options.Chosen chosen -> run(chosen, out);
		};
		// Whatever threads a peer leaves behind.
		System.exit(exitCode);
	}

	private static int run(Options.Chosen chosen, PrintStream out) {
		try {
			measure(chosen, out);
			return 0;
		}
		catch (IOException | RuntimeException failure) {
			failure.printStackTrace();
			return FAILED;
		}
	}

	private static void measure(Options.Chosen chosen, PrintStream out) throws IOException {
		var home = Path.of(System.getProperty("thidua.home", "")).toAbsolutePath().normalize();
		var target = Files.createDirectories(home.resolve("infra/benchmarks/target"));
		var directory = Files.createTempDirectory(target, "bench-");
		try (var ground = Ground.start(home, directory)) {
			var report = new Benchmarks(ground, chosen.small() ? Scale.tiny() : Scale.full(), out::println)
				.run(chosen.benchmarks());
			out.println(report.asText());
			if (chosen.json() != null) {
				Files.writeString(chosen.json(), json(report));
			}
		}
		// Gigabytes; what failed leaves them, with its logs.
		FileSystemUtils.deleteRecursively(directory);
	}

	static String json(Report report) {
		return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(report);
	}

	private static String help() {
		try (var text = Objects.requireNonNull(Bench.class.getResourceAsStream("help.txt"))) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
