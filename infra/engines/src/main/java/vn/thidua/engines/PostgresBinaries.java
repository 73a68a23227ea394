package vn.thidua.engines;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the jar that carries them. */
record PostgresBinaries(Path home) {

	private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

	private static final int OWNER_EXECUTES = 0100;

	static PostgresBinaries unpacked() {
		return new PostgresBinaries(
				EngineCache.folder("postgresql-" + EngineVersions.of("postgresql"), PostgresBinaries::unpack));
	}

	/**
	 * PostgreSQL refuses to run as root, and as a user without a name; both mean a
	 * container. In a user namespace of its own it sees another user, "nobody".
	 */
	List<String> command(String program, String... arguments) {
		var command = new ArrayList<String>();
		if (runsAsRoot() || runsAsNoOneKnown()) {
			command.addAll(List.of("unshare", "--user"));
		}
		command.add(this.home.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		return command;
	}

	private static boolean runsAsNoOneKnown() {
		return "?".equals(System.getProperty("user.name"));
	}

	private static boolean runsAsRoot() {
		try {
			return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
		}
		catch (IOException ex) {
			throw EngineFailure.unexpected(ex);
		}
	}

	private static void unpack(Path folder) throws IOException {
		try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
			if (archive == null) {
				throw new EngineFailure("PostgreSQL's programs for linux-amd64 are not on the class path.");
			}
			try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
				for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
					unpack(entry, tar, folder.resolve(entry.getName()).normalize());
				}
			}
		}
	}

	private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(Objects.requireNonNull(target.getParent()));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, target);
		if ((entry.getMode() & OWNER_EXECUTES) != 0) {
			Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

}
