package vn.thidua.local.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/**
 * A line kept in the data directory for this user's eyes, written whole or not at all.
 */
record KeptFile(Path path) {

	Optional<String> read() {
		try {
			return Optional.of(Files.readString(this.path).strip());
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new CannotRun("Cannot read %s (%s).".formatted(this.path, ex), ex);
		}
	}

	void write(String line) {
		try {
			var folder = Files.createDirectories(Objects.requireNonNull(this.path.getParent()));
			// Temporary files are readable by their owner alone, and stay so when moved.
			var draft = Files.createTempFile(folder, "draft", ".new");
			Files.writeString(draft, line + "\n");
			Files.move(draft, this.path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new CannotRun("Cannot write %s (%s): is its disk full?".formatted(this.path, ex), ex);
		}
	}

}
