package vn.thidua.local.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The command behind {@code infra/kill-test}. */
public final class KillTest {

	private static final int MISUSED = 2;

	private KillTest() {
	}

	public static void main(String[] arguments) {
		var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		var home = Path.of(System.getProperty("thidua.home", "")).toAbsolutePath();
		var exitCode = switch (KillTestOptions.parse(List.of(arguments))) {
			case KillTestOptions.Help _ -> {
				out.print(help());
				yield 0;
			}
			case KillTestOptions.Refused refused -> {
				System.err.println(refused.reason());
				yield MISUSED;
			}
			case KillTestOptions.Chosen chosen -> new KillTestRun(chosen, home, out).go();
		};
		System.exit(exitCode);
	}

	private static String help() {
		try (var text = Objects.requireNonNull(KillTest.class.getResourceAsStream("help.txt"))) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
