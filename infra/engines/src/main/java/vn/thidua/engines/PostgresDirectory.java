package vn.thidua.engines;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** PostgreSQL's own part of a run's data directory. */
record PostgresDirectory(Path run) {

	/** Whatever the starter's language: the log is read by {@link EngineLog}. */
	static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

	Path data() {
		return this.run.resolve("postgresql").resolve("data");
	}

	/** Makes the data directory where there is none; whole or not at all. */
	void prepare(PostgresBinaries binaries) {
		try {
			if (Files.exists(data().resolve("PG_VERSION"))) {
				awaitPreviousServer();
				return;
			}
			var unfinished = data().resolveSibling("data.unfinished");
			EngineCache.delete(unfinished);
			password();
			var launch = Launch
				.of("initdb",
						binaries.command("initdb", "--pgdata=" + unfinished, "--username=postgres",
								"--pwfile=" + passwordFile(), "--auth=scram-sha-256", "--encoding=UTF8", "--no-locale",
								// Names are sorted for people by the column's collation,
								// "vi-x-icu"; everything else by code point, which
								// indexes
								// like better.
								"--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
						this.run)
				.withEnvironment(ENVIRONMENT);
			var log = EngineLog.fromNow(launch.log());
			var exitCode = runToEnd(launch);
			if (exitCode != 0) {
				throw log.explain("PostgreSQL's initdb", exitCode, this.run);
			}
			Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw EngineFailure.writing(data(), ex);
		}
	}

	private static int runToEnd(Launch launch) {
		try (var process = GuardedProcess.start(launch)) {
			return process.onExit().join();
		}
	}

	/** The superuser's, made at the first start and kept for this user's eyes. */
	String password() throws IOException {
		try {
			return Files.readString(passwordFile()).strip();
		}
		catch (NoSuchFileException ex) {
			var password = new BigInteger(160, new SecureRandom()).toString(36);
			Files.createDirectories(Objects.requireNonNull(passwordFile().getParent()));
			Files.createFile(passwordFile(),
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(passwordFile(), password + "\n");
			return password;
		}
	}

	private Path passwordFile() {
		return this.run.resolve("postgresql").resolve("superuser");
	}

	/**
	 * After {@code kill -9} of a postmaster its backends notice within moments, and a new
	 * one must not start before they are gone. Its pid file stays; where that number has
	 * passed to another program, PostgreSQL would take it for a running server.
	 */
	private void awaitPreviousServer() throws IOException {
		var pidFile = data().resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		var postmaster = Files.readString(pidFile).lines().findFirst().orElse("");
		if (serverProcesses().contains(postmaster)) {
			throw new EngineFailure("PostgreSQL already runs on %s (process %s): stop it or choose another directory."
				.formatted(data(), postmaster));
		}
		if (!Patience.of(Duration.ofSeconds(30)).until(() -> serverProcesses().isEmpty())) {
			throw new EngineFailure("Processes %s of an earlier PostgreSQL still use %s: end them, then start again."
				.formatted(serverProcesses(), data()));
		}
		Files.delete(pidFile);
	}

	/** Ids of PostgreSQL's processes that work in this data directory. */
	private List<String> serverProcesses() {
		try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
			var data = data().toRealPath();
			return StreamSupport.stream(processes.spliterator(), false)
				.filter((process) -> target(process.resolve("cwd")).filter(data::equals).isPresent())
				.filter((process) -> target(process.resolve("exe")).filter((exe) -> exe.endsWith("postgres"))
					.isPresent())
				.map((process) -> String.valueOf(process.getFileName()))
				.toList();
		}
		catch (IOException ex) {
			throw EngineFailure.unexpected(ex);
		}
	}

	private static Optional<Path> target(Path link) {
		try {
			return Optional.of(Files.readSymbolicLink(link));
		}
		catch (IOException ex) {
			// Gone meanwhile, or another user's.
			return Optional.empty();
		}
	}

}
