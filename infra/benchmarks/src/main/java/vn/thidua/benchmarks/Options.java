package vn.thidua.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
sealed interface Options {

	/**
	 * What can be measured, in this order: a projection counts what its topic has, so it
	 * goes before whatever nominates.
	 */
	enum Benchmark {

		RELAY, LATENCY, PROJECTION, LISTS, SESSIONS, INTAKE, IMPORT, DOCUMENTS, INTEGRITY

	}

	/**
	 * Go.
	 *
	 * @param benchmarks which
	 * @param json where to write the report as well, if anywhere
	 * @param small only to see that everything works
	 */
	record Chosen(Set<Benchmark> benchmarks, @Nullable Path json, boolean small) implements Options {
	}

	/** Explain, and do nothing; {@code infra/bench} shows help.txt by itself. */
	record Help() implements Options {
	}

	/**
	 * Not understood.
	 *
	 * @param reason one line
	 */
	record Refused(String reason) implements Options {
	}

	static Options parse(List<String> arguments) {
		Set<Benchmark> benchmarks = EnumSet.noneOf(Benchmark.class);
		@Nullable Path json = null;
		boolean small = false;
		Queue<String> rest = new ArrayDeque<>(arguments);
		while (!rest.isEmpty()) {
			var argument = rest.remove();
			switch (argument) {
				case "--help", "-h" -> {
					return new Help();
				}
				case "--json" -> {
					var file = rest.poll();
					if (file == null || file.isBlank() || file.startsWith("--")) {
						return new Refused("--json needs a file.");
					}
					json = Path.of(file);
				}
				case "--small" -> small = true;
				case "relay" -> benchmarks.add(Benchmark.RELAY);
				case "latency" -> benchmarks.add(Benchmark.LATENCY);
				case "intake" -> benchmarks.add(Benchmark.INTAKE);
				case "import" -> benchmarks.add(Benchmark.IMPORT);
				case "projection" -> benchmarks.add(Benchmark.PROJECTION);
				case "lists" -> benchmarks.add(Benchmark.LISTS);
				case "sessions" -> benchmarks.add(Benchmark.SESSIONS);
				case "documents" -> benchmarks.add(Benchmark.DOCUMENTS);
				case "integrity" -> benchmarks.add(Benchmark.INTEGRITY);
				case "all" -> benchmarks.addAll(EnumSet.allOf(Benchmark.class));
				default -> {
					return new Refused("There is nothing called %s; see infra/bench --help.".formatted(argument));
				}
			}
		}
		return new Chosen(benchmarks.isEmpty() ? EnumSet.allOf(Benchmark.class) : benchmarks, json, small);
	}

}
