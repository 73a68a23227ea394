package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A directory: {@code ab/abcdef…} for what is whole, {@code incoming} for what is being
 * written. A file's time is when it was put last, by the service's clock.
 */
final class DirectoryEvidenceStore implements EvidenceStore {

	private final Path directory;

	private final Path incoming;

	private final Clock clock;

	DirectoryEvidenceStore(Path directory, Clock clock) throws IOException {
		this.directory = directory.toAbsolutePath().normalize();
		this.incoming = Files.createDirectories(this.directory.resolve("incoming"));
		this.clock = clock;
	}

	@Override
	public ContentKey put(Path content) throws IOException {
		Path draft = this.incoming.resolve(UUID.randomUUID().toString());
		try {
			var key = write(content, draft);
			Path target = path(key);
			makeFolder(target.resolveSibling("."));
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
			force(target.resolveSibling("."));
			return key;
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private ContentKey write(Path content, Path draft) throws IOException {
		var digest = ContentKey.newDigest();
		try (var bytes = new DigestInputStream(Files.newInputStream(content), digest);
				var file = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			bytes.transferTo(Channels.newOutputStream(file));
			Files.setLastModifiedTime(draft, FileTime.from(this.clock.instant()));
			file.force(true);
		}
		return ContentKey.of(digest);
	}

	private void makeFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			force(this.directory);
		}
	}

	/** Without it a new name may be gone after a power failure. */
	private static void force(Path folder) throws IOException {
		try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
			names.force(true);
		}
	}

	@Override
	public boolean holds(ContentKey key) {
		return Files.isRegularFile(path(key));
	}

	@Override
	public Optional<InputStream> open(ContentKey key) throws IOException {
		try {
			return Optional.of(Files.newInputStream(path(key)));
		}
		catch (NoSuchFileException gone) {
			return Optional.empty();
		}
	}

	@Override
	public void findPutBefore(Instant time, Consumer<ContentKey> found) throws IOException {
		try (var files = Files.find(this.directory, 2,
				(path, file) -> file.isRegularFile() && file.lastModifiedTime().toInstant().isBefore(time))) {
			files.map((path) -> path.toFile().getName()).filter(ContentKey::isKey).map(ContentKey::new).forEach(found);
		}
	}

	@Override
	public void deleteIfPutBefore(ContentKey key, Instant time) throws IOException {
		deleteIfBefore(path(key), time);
	}

	@Override
	public void forgetUnfinishedBefore(Instant time) throws IOException {
		try (var drafts = Files.newDirectoryStream(this.incoming)) {
			for (var draft : drafts) {
				deleteIfBefore(draft, time);
			}
		}
	}

	@Override
	public void probe() throws IOException {
		if (!Files.isWritable(this.incoming)) {
			throw new AccessDeniedException(this.incoming.toString());
		}
	}

	private static void deleteIfBefore(Path path, Instant time) throws IOException {
		try {
			if (Files.getLastModifiedTime(path).toInstant().isBefore(time)) {
				Files.deleteIfExists(path);
			}
		}
		catch (NoSuchFileException gone) {
			// Finished, or removed by another instance.
		}
	}

	private Path path(ContentKey key) {
		return this.directory.resolve(key.path());
	}

}
