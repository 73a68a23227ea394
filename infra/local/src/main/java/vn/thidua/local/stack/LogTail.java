package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last words of a process, for whoever wonders why it ended. */
record LogTail(Path file) {

	private static final int BYTES = 64 * 1024;

	private static final int LONGEST = 300;

	private static final Pattern TELLING = Pattern.compile("fatal|error|panic|exception|could not|failed");

	/** The last error, or the last line of all where no error was written. */
	String lastWords() {
		var lines = read().lines().map(LogTail::plain).map(String::strip).filter(LogTail::isSaidByTheProgram).toList();
		return lines.stream()
			.filter((line) -> line.startsWith("ERROR") || line.startsWith("FATAL"))
			.reduce((_, last) -> last)
			.or(() -> lines.stream().filter(LogTail::isTelling).reduce((_, last) -> last))
			.or(() -> lines.stream().reduce((_, last) -> last))
			.map((line) -> (line.length() > LONGEST) ? line.substring(0, LONGEST) + " …" : line)
			.orElse("nothing");
	}

	/** The JVM's own remarks explain nothing. */
	private static boolean isSaidByTheProgram(String line) {
		return !line.isEmpty() && !line.startsWith("WARNING: ");
	}

	private static boolean isTelling(String line) {
		return TELLING.matcher(line.toLowerCase(Locale.ROOT)).find() && !line.startsWith("at ")
				&& !line.contains("[warning]");
	}

	private String read() {
		try (var channel = FileChannel.open(this.file)) {
			var bytes = ByteBuffer.allocate(BYTES);
			channel.read(bytes, Math.max(0, channel.size() - BYTES));
			return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
		}
		catch (IOException ex) {
			return "There is no log (%s).".formatted(ex);
		}
	}

	/** Our services log ECS documents, one a line. */
	private static String plain(String line) {
		if (!line.startsWith("{")) {
			return line;
		}
		try {
			var document = JsonMapper.shared().readTree(line);
			return Stream
				.of(document.at("/log/level"), document.at("/log.level"), document.at("/message"),
						document.at("/error/message"), document.at("/error.message"))
				.filter(JsonNode::isString)
				.map(JsonNode::stringValue)
				.reduce("", (before, next) -> (before + " " + next).replaceAll("\\s+", " ").strip());
		}
		catch (JacksonException ex) {
			return line;
		}
	}

}
