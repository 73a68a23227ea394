package vn.thidua.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run leaves in its data directory about a process it started, so that the next
 * run can end exactly that one.
 */
record ProcessRecord(String name, ProcessIdentity process, Launch.Signal ending) {

	static Path folder(Path directory) {
		return directory.resolve("processes");
	}

	/**
	 * Makes sure that no process of that name lives.
	 * @throws EngineFailure if one does
	 */
	static void requireNone(String name, Path directory) {
		read(folder(directory).resolve(name)).filter((record) -> record.process().isAlive()).ifPresent((record) -> {
			throw new EngineFailure("%s already runs on %s (process %d): stop it or choose another directory."
				.formatted(name, directory, record.process().pid()));
		});
	}

	void writeTo(Path directory) throws IOException {
		var folder = Files.createDirectories(folder(directory));
		var unfinished = folder.resolve("." + this.name);
		Files.writeString(unfinished, "%d %d %s %s%n".formatted(this.process.pid(), this.process.startTick(),
				this.process.boot(), this.ending));
		Files.move(unfinished, folder.resolve(this.name), StandardCopyOption.ATOMIC_MOVE);
	}

	void removeFrom(Path directory) throws IOException {
		// A restart under the same name may have written its own record since.
		var file = folder(directory).resolve(this.name);
		if (read(file).filter(this::equals).isPresent()) {
			Files.deleteIfExists(file);
		}
	}

	static List<ProcessRecord> allIn(Path directory) throws IOException {
		if (!Files.isDirectory(folder(directory))) {
			return List.of();
		}
		try (var files = Files.list(folder(directory))) {
			return files.filter((file) -> !file.getFileName().toString().startsWith("."))
				.flatMap((file) -> read(file).stream())
				.toList();
		}
	}

	/** Asks, waits, then kills. Does nothing to a process that merely has the same id. */
	void end(Duration grace) throws IOException {
		signal(this.ending.name());
		if (!isGoneWithin(grace)) {
			signal("KILL");
			isGoneWithin(Duration.ofSeconds(10));
		}
	}

	private void signal(String signal) throws IOException {
		if (this.process.isAlive()) {
			GuardedProcess.exitCode(
					new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", signal, Long.toString(this.process.pid()))
						.redirectError(ProcessBuilder.Redirect.DISCARD)
						.start());
		}
	}

	private boolean isGoneWithin(Duration patience) {
		return Patience.of(patience).until(() -> !this.process.isAlive());
	}

	private static Optional<ProcessRecord> read(Path file) {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			var fields = Files.readString(file).strip().split(" ", -1);
			var process = new ProcessIdentity(Long.parseLong(fields[0]), Long.parseLong(fields[1]), fields[2]);
			return Optional
				.of(new ProcessRecord(file.getFileName().toString(), process, Launch.Signal.valueOf(fields[3])));
		}
		catch (IOException ex) {
			throw EngineFailure.unexpected(ex);
		}
	}

}
