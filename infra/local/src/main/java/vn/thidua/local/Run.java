package vn.thidua.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import vn.thidua.local.sample.SampleRound;

/** The command behind {@code infra/run}. */
public final class Run {

	private static final int MISUSED = 2;

	private Run() {
	}

	public static void main(String[] arguments) {
		var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		var home = Path.of(System.getProperty("thidua.home", "")).toAbsolutePath();
		var exitCode = switch (Options.parse(List.of(arguments), home.resolve(".data"))) {
			case Options.Help _ -> {
				out.print(help());
				yield 0;
			}
			case Options.Refused refused -> {
				System.err.println(refused.reason());
				yield MISUSED;
			}
			case Options.Chosen chosen ->
				new SingleRun(chosen, home, out, (surroundings) -> new SampleRound(surroundings).play()).go();
		};
		System.exit(exitCode);
	}

	private static String help() {
		try (var text = Objects.requireNonNull(Run.class.getResourceAsStream("help.txt"))) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
