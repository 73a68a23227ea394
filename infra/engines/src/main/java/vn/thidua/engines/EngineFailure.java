package vn.thidua.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * An engine can't start or go on. The message is one sentence for whoever operates the
 * machine: what is wrong, where, and what to do about it.
 */
public class EngineFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public EngineFailure(String sentence) {
		super(sentence);
	}

	public EngineFailure(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	/** Says what an error while writing below {@code place} means for an operator. */
	static EngineFailure writing(Path place, IOException ex) {
		if (ex instanceof AccessDeniedException denied) {
			return new EngineFailure("No permission to write " + denied.getFile()
					+ ": give this user the right, or choose another directory.", ex);
		}
		var reason = (ex instanceof FileSystemException failed) ? failed.getReason() : ex.getMessage();
		return explaining(String.valueOf(reason), place, ex)
			.orElseGet(() -> new EngineFailure("Cannot write " + place + " (" + ex + ").", ex));
	}

	/**
	 * Recognises, in the words of an operating system or an engine's log, the troubles an
	 * operator meets.
	 */
	static Optional<EngineFailure> explaining(String words, Path place, Throwable cause) {
		var said = words.toLowerCase(Locale.ROOT);
		if (said.contains("no space left on device") || said.contains("disk quota exceeded")) {
			return Optional.of(new EngineFailure(
					"The disk that holds " + place + " is full: free some space, then start again.", cause));
		}
		if (said.contains("permission denied")) {
			return Optional.of(new EngineFailure("No permission to write below " + place
					+ ": give this user the right, or choose another directory.", cause));
		}
		if (said.contains("read-only file system")) {
			return Optional.of(new EngineFailure(
					"The disk that holds " + place + " is mounted read-only: choose another directory.", cause));
		}
		return Optional.empty();
	}

	static UncheckedIOException unexpected(IOException ex) {
		return new UncheckedIOException(ex);
	}

}
