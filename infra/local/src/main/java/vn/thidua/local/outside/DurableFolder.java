package vn.thidua.local.outside;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Messages as files named by their identity: one that comes again takes its own place,
 * and what {@link #store} returned from is on the disk.
 */
record DurableFolder(Path path, String extension, Map<String, Integer> copies) {

	/** Few file systems take names of more than 255 bytes. */
	private static final int LONGEST_NAME = 200;

	static DurableFolder at(Path path, String extension) throws IOException {
		return new DurableFolder(Files.createDirectories(path), extension, new ConcurrentHashMap<>());
	}

	void store(String identity, byte[] content) throws IOException {
		var draft = Files.createTempFile(this.path, "draft", ".new");
		try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			var bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		Files.move(draft, file(identity), StandardCopyOption.ATOMIC_MOVE);
		try (var folder = FileChannel.open(this.path)) {
			folder.force(true);
		}
		this.copies.merge(identity, 1, Integer::sum);
	}

	/** How often it was stored since this folder was opened. */
	int copies(String identity) {
		return this.copies.getOrDefault(identity, 0);
	}

	/** Oldest first. */
	List<Path> files() throws IOException {
		try (var all = Files.list(this.path)) {
			return all.filter((file) -> file.toString().endsWith(this.extension))
				.sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified())
					.thenComparing(Path::toString))
				.toList();
		}
	}

	private Path file(String identity) {
		var name = URLEncoder.encode(identity, StandardCharsets.UTF_8);
		if (name.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("An identity of %d characters".formatted(identity.length()));
		}
		return this.path.resolve(name + this.extension);
	}

}
