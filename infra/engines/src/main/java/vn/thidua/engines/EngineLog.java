package vn.thidua.engines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads out of an engine's log why it stopped. */
record EngineLog(Path file, long from) {

	private static final int TAIL = 16 * 1024;

	private static final Pattern TELLING = Pattern.compile("fatal|error|panic|could not|exception");

	/** Looks only at what is written from now on. */
	static EngineLog fromNow(Path file) {
		try {
			return new EngineLog(file, Files.exists(file) ? Files.size(file) : 0);
		}
		catch (IOException ex) {
			throw EngineFailure.unexpected(ex);
		}
	}

	EngineFailure explain(String engine, int exitCode, Path directory) {
		var words = written();
		var cause = new IllegalStateException(words);
		return EngineFailure.explaining(words, directory, cause)
			.orElseGet(() -> new EngineFailure("%s stopped as soon as it was started (exit code %d, \"%s\"): see %s."
				.formatted(engine, exitCode, mostTelling(words), this.file), cause));
	}

	String written() {
		try (var channel = FileChannel.open(this.file)) {
			var bytes = ByteBuffer.allocate(TAIL);
			channel.read(bytes, Math.max(this.from, channel.size() - TAIL));
			return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
		}
		catch (IOException ex) {
			throw EngineFailure.unexpected(ex);
		}
	}

	private static String mostTelling(String words) {
		var lines = words.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		return lines.stream()
			.filter((line) -> TELLING.matcher(line.toLowerCase(Locale.ROOT)).find())
			.findFirst()
			.orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
	}

}
