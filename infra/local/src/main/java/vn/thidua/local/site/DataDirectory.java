package vn.thidua.local.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a run keeps everything that survives it.
 *
 * @param path absolute
 */
public record DataDirectory(Path path) {

	private static final long MIB = 1024 * 1024;

	private static final long NEEDED_MIB = 1024;

	/**
	 * Makes the directory where there is none.
	 * @throws CannotRun if it can't be written or its disk has too little room
	 */
	public static DataDirectory at(Path path) {
		var directory = new DataDirectory(path.toAbsolutePath().normalize());
		try {
			Files.createDirectories(directory.path());
			if (!Files.isWritable(directory.path())) {
				throw new CannotRun(
						"No permission to write %s: give this user the right, or choose another with --data DIR."
							.formatted(directory));
			}
			requireRoom(directory.path(), NEEDED_MIB);
			return directory;
		}
		catch (IOException ex) {
			throw new CannotRun(
					"Cannot make the data directory %s (%s): choose another with --data DIR.".formatted(directory, ex),
					ex);
		}
	}

	/** A disk that fills up half-way gives worse messages than this one. */
	public static void requireRoom(Path place, long neededMiB) throws IOException {
		var freeMiB = Files.getFileStore(place).getUsableSpace() / MIB;
		if (freeMiB < neededMiB) {
			throw new CannotRun(
					"The disk that holds %s has %d MiB left and a run needs %d: free some space, or choose another disk with --data DIR."
						.formatted(place, freeMiB, neededMiB));
		}
	}

	public Path resolve(String name) {
		return this.path.resolve(name);
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
