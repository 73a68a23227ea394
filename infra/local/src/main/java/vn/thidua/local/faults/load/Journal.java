package vn.thidua.local.faults.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

/**
 * What the clients were answered, in memory and, one line each, on the disk: the promises
 * that are held against the system in the end.
 */
public final class Journal implements AutoCloseable {

	private final FileChannel file;

	private final List<Acknowledged> acknowledged = new ArrayList<>();

	private final List<Refused> refused = new ArrayList<>();

	private final List<Unexpected> unexpected = new ArrayList<>();

	private Journal(FileChannel file) {
		this.file = file;
	}

	/** A submission that was accepted: 2xx. */
	public record Acknowledged(String key, UUID nominationId, UUID roundId, UUID unitId, String nominee) {
	}

	/** A submission that broke a rule and was refused for it. */
	public record Refused(String key, String code, String nominee) {
	}

	/** An answer that nobody should get. */
	public record Unexpected(String key, String answer) {
	}

	public static Journal open(Path path) throws IOException {
		return new Journal(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING));
	}

	synchronized void note(Acknowledged one) {
		write(one);
		this.acknowledged.add(one);
	}

	synchronized void note(Refused one) {
		write(one);
		this.refused.add(one);
	}

	synchronized void note(Unexpected one) {
		write(one);
		this.unexpected.add(one);
	}

	public synchronized List<Acknowledged> acknowledged() {
		return List.copyOf(this.acknowledged);
	}

	public synchronized List<Refused> refused() {
		return List.copyOf(this.refused);
	}

	public synchronized List<Unexpected> unexpected() {
		return List.copyOf(this.unexpected);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	private void write(Object line) {
		var text = "%s %s%n".formatted(line.getClass().getSimpleName(), JsonMapper.shared().writeValueAsString(line));
		try {
			this.file.write(StandardCharsets.UTF_8.encode(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
