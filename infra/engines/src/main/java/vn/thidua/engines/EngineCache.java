package vn.thidua.engines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Engines unpacked from their jars, once per version and user, below the user's cache
 * folder. It can be deleted whenever nothing runs.
 */
final class EngineCache {

	private static final Object ONE_AT_A_TIME = new Object();

	private EngineCache() {
	}

	/** Fills an empty folder. */
	interface Unpacking {

		void into(Path folder) throws IOException;

	}

	/**
	 * The folder of that name, unpacked by the first who asks. Starters on the same
	 * machine wait for each other, and one that dies half-way leaves nothing that counts.
	 */
	static Path folder(String name, Unpacking unpacking) {
		var cache = location();
		var wanted = cache.resolve(name);
		if (Files.isDirectory(wanted)) {
			return wanted;
		}
		// A file lock holds off other processes but not other threads.
		synchronized (ONE_AT_A_TIME) {
			try {
				Files.createDirectories(cache);
				try (var channel = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE,
						StandardOpenOption.WRITE); var lock = channel.lock()) {
					assert lock.isValid();
					if (!Files.isDirectory(wanted)) {
						var unfinished = cache.resolve(name + ".unfinished");
						delete(unfinished);
						Files.createDirectories(unfinished);
						unpacking.into(unfinished);
						Files.move(unfinished, wanted, StandardCopyOption.ATOMIC_MOVE);
					}
				}
			}
			catch (IOException ex) {
				throw EngineFailure.writing(cache, ex);
			}
		}
		return wanted;
	}

	private static Path location() {
		return Stream.of(System.getenv("XDG_CACHE_HOME"), homeCache(), System.getProperty("java.io.tmpdir"))
			.filter((folder) -> folder != null && !folder.isBlank())
			.map((folder) -> Path.of(folder, "thidua"))
			.findFirst()
			.orElseThrow();
	}

	private static @Nullable String homeCache() {
		var home = System.getProperty("user.home");
		return (home == null || home.equals("?")) ? null : home + "/.cache";
	}

	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var paths = Files.walk(folder)) {
			for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

}
