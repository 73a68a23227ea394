package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code infra/run} or {@code infra/kill-test} without its build, as its user sees it:
 * words and an exit code.
 */
public final class LauncherCommand {

	public static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("thidua.home"))).normalize();

	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private final Process process;

	private final Path output;

	private LauncherCommand(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	public static LauncherCommand start(Class<?> main, String... options) throws IOException {
		var target = HOME.resolve("infra/local/target");
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-Dthidua.home=" + HOME, "-cp",
				target.resolve("local.jar") + ":" + target.resolve("lib/*"), main.getName()));
		command.addAll(List.of(options));
		var output = Files.createTempFile(Files.createDirectories(target.resolve("end-to-end")), main.getSimpleName(),
				".log");
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		return new LauncherCommand(process, output);
	}

	/** Waits for its end and returns the exit code. */
	public int toEnd() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(this::said).isTrue();
		return this.process.exitValue();
	}

	public void untilItSays(String words) throws InterruptedException {
		var began = System.nanoTime();
		while (!said().contains(words)) {
			assertThat(this.process.isAlive()).as(this::said).isTrue();
			assertThat(System.nanoTime() - began).as(this::said).isLessThan(PATIENCE.toNanos());
			Thread.sleep(50);
		}
	}

	public String said() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As {@code kill -9} does it. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

}
