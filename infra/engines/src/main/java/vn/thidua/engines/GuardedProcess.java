package vn.thidua.engines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * A process that never outlives whoever started it: the starter holds a pipe, and when
 * the pipe closes, even by {@code kill -9} of the starter, the guard ends the process.
 * What a run leaves behind all the same (someone killed the guard, too) is ended by
 * {@link #endLeftovers} at the next start.
 * <p>
 * It runs in a session of its own, so that a Ctrl-C in the terminal reaches the starter
 * alone, which then ends its processes in the right order.
 */
public final class GuardedProcess implements AutoCloseable {

	private final Launch launch;

	private final Process process;

	private final ProcessRecord record;

	private final OutputStream leash;

	private GuardedProcess(Launch launch, Process process, ProcessRecord record) {
		this.launch = launch;
		this.process = process;
		this.record = record;
		this.leash = process.getOutputStream();
	}

	/**
	 * Starts it, adding its output to the log.
	 * @throws EngineFailure if the directory can't be written, the command can't be run,
	 * or a process of that name already runs on that directory
	 */
	public static GuardedProcess start(Launch launch) {
		ProcessRecord.requireNone(launch.name(), launch.directory());
		try {
			Files.createDirectories(Objects.requireNonNull(launch.log().getParent()));
			var guard = guardIn(launch.directory());
			var process = spawn(launch, guard);
			var identity = ProcessIdentity.of(process.pid()).orElseGet(() -> ProcessIdentity.gone(process.pid()));
			var record = new ProcessRecord(launch.name(), identity, launch.ending());
			record.writeTo(launch.directory());
			return new GuardedProcess(launch, process, record);
		}
		catch (IOException ex) {
			throw EngineFailure.writing(launch.directory(), ex);
		}
	}

	/**
	 * Ends what an earlier run on this directory left behind: only processes with the
	 * recorded id, start tick and boot. The caller makes sure that no other run is using
	 * the directory now.
	 * @return the names of those that had to be ended
	 */
	public static List<String> endLeftovers(Path directory) {
		try {
			var ended = new ArrayList<String>();
			for (var left : ProcessRecord.allIn(directory)) {
				if (left.process().isAlive()) {
					left.end(Duration.ofSeconds(10));
					ended.add(left.name());
				}
				left.removeFrom(directory);
			}
			return List.copyOf(ended);
		}
		catch (IOException ex) {
			throw EngineFailure.writing(directory, ex);
		}
	}

	public String name() {
		return this.launch.name();
	}

	/** The id of the process itself, not of its guard. */
	public long pid() {
		return this.process.pid();
	}

	public Path log() {
		return this.launch.log();
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** Completes with the exit code: 128 + n when signal n ended it. */
	public CompletableFuture<Integer> onExit() {
		return CompletableFuture.supplyAsync(() -> exitCode(this.process), Thread::startVirtualThread);
	}

	/**
	 * Waits for the end. {@link Process#onExit()} needs a thread of the common pool to
	 * tell of it, and there is none while all of them wait.
	 */
	static int exitCode(Process process) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return process.waitFor();
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/**
	 * Asks the process to end and waits; kills it when the time is over.
	 * @return its exit code
	 */
	public int stop(Duration grace) {
		try {
			this.record.end(grace);
			this.leash.close();
			var exitCode = exitCode(this.process);
			this.record.removeFrom(this.launch.directory());
			return exitCode;
		}
		catch (IOException ex) {
			throw EngineFailure.writing(this.launch.directory(), ex);
		}
	}

	/** {@link #stop} with the grace that was agreed at the launch. */
	@Override
	public void close() {
		stop(this.launch.grace());
	}

	private static Process spawn(Launch launch, Path guard) {
		var command = new ArrayList<>(List.of("setsid", "sh", guard.toString(), launch.ending().name(),
				Long.toString(Math.max(1, launch.grace().toSeconds()))));
		command.addAll(launch.command());
		var builder = new ProcessBuilder(command).directory(launch.directory().toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
		builder.environment().putAll(launch.environment());
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw new EngineFailure("Cannot start %s (%s): the commands 'setsid' and 'sh' must be there."
				.formatted(launch.name(), ex.getMessage()), ex);
		}
	}

	private static Path guardIn(Path directory) throws IOException {
		var guard = directory.resolve("guard.sh");
		var unfinished = Files.createTempFile(Files.createDirectories(directory), "guard", ".sh");
		try (var script = Objects.requireNonNull(GuardedProcess.class.getResourceAsStream("guard.sh"))) {
			Files.copy(script, unfinished, StandardCopyOption.REPLACE_EXISTING);
		}
		// Whole or not at all: another start may be reading it.
		return Files.move(unfinished, guard, StandardCopyOption.ATOMIC_MOVE);
	}

}
