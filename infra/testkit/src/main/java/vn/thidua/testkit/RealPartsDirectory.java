package vn.thidua.testkit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

import vn.thidua.engines.GuardedProcess;

/** A directory per test JVM, named by its process id; those of JVMs that are gone go. */
final class RealPartsDirectory {

	private static final Path ALL = Path.of("target", "real-parts").toAbsolutePath();

	private RealPartsDirectory() {
	}

	static Path claim() throws IOException {
		Files.createDirectories(ALL);
		try (var earlier = Files.newDirectoryStream(ALL, "[0-9]*")) {
			for (var directory : earlier) {
				if (ProcessHandle.of(Long.parseLong(String.valueOf(directory.getFileName()))).isEmpty()) {
					GuardedProcess.endLeftovers(directory);
					delete(directory);
				}
			}
		}
		return Files.createDirectories(ALL.resolve(Long.toString(ProcessHandle.current().pid())));
	}

	private static void delete(Path directory) throws IOException {
		Files.walkFileTree(directory, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
				Files.deleteIfExists(folder);
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
