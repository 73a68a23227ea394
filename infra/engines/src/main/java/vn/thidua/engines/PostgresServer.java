package vn.thidua.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real PostgreSQL 18 on 127.0.0.1, durable as in production, whose data survives any
 * end of the process. Everything it keeps is below the run's data directory, under
 * {@code postgresql}; the superuser's password too, readable by this user only.
 */
public final class PostgresServer implements AutoCloseable {

	private static final Duration TIME_TO_START = Duration.ofMinutes(2);

	private final Settings settings;

	private final GuardedProcess process;

	private final PostgresSuperuser superuser;

	private PostgresServer(Settings settings, GuardedProcess process, PostgresSuperuser superuser) {
		this.settings = settings;
		this.process = process;
		this.superuser = superuser;
	}

	/**
	 * Where it keeps its data, and how large it may be.
	 *
	 * @param directory the run's data directory
	 */
	public record Settings(Path directory, int port, int sharedBuffersMiB) {

		public Settings(Path directory, int port) {
			this(directory, port, 128);
		}

		public Settings {
			directory = directory.toAbsolutePath();
		}

	}

	/**
	 * Starts it, on new data or on what an earlier run left, and returns when it takes
	 * connections.
	 * @throws EngineFailure if it can't, with what to do about it
	 */
	public static PostgresServer start(Settings settings) {
		ProcessRecord.requireNone("postgresql", settings.directory());
		Ports.requireFree(settings.port(), "PostgreSQL");
		var binaries = PostgresBinaries.unpacked();
		var directory = new PostgresDirectory(settings.directory());
		directory.prepare(binaries);
		try {
			var superuser = new PostgresSuperuser(settings.port(), directory.password());
			var launch = Launch.of("postgresql", binaries.command("postgres", arguments(settings, directory)),
					settings.directory());
			launch = launch.withEnvironment(PostgresDirectory.ENVIRONMENT).endedBy(Launch.Signal.INT);
			var log = EngineLog.fromNow(launch.log());
			var server = new PostgresServer(settings, GuardedProcess.start(launch), superuser);
			server.awaitReady(log);
			return server;
		}
		catch (IOException ex) {
			throw EngineFailure.writing(directory.data(), ex);
		}
	}

	public int port() {
		return this.settings.port();
	}

	public GuardedProcess process() {
		return this.process;
	}

	/**
	 * Role and database of that name, made if missing; the access is the same each time.
	 */
	public DatabaseAccess createDatabase(String name) {
		try {
			return this.superuser.createDatabase(name);
		}
		catch (SQLException ex) {
			throw new EngineFailure("PostgreSQL could not create the database %s (%s): see %s.".formatted(name,
					ex.getMessage(), this.process.log()), ex);
		}
	}

	/** Fast shutdown: open transactions are rolled back, nothing committed is lost. */
	@Override
	public void close() {
		this.process.close();
	}

	private static String[] arguments(Settings settings, PostgresDirectory directory) {
		var chosen = List.of("listen_addresses=127.0.0.1", "port=" + settings.port(), "unix_socket_directories=",
				"fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=100",
				"shared_buffers=%dMB".formatted(settings.sharedBuffersMiB()), "timezone=UTC", "log_timezone=UTC",
				"log_line_prefix=%m [%p] %q%u@%d ");
		return Stream
			.concat(Stream.of("-D", directory.data().toString()),
					chosen.stream().flatMap((setting) -> Stream.of("-c", setting)))
			.toArray(String[]::new);
	}

	private void awaitReady(EngineLog log) {
		if (!Patience.of(TIME_TO_START).until(() -> answers(log))) {
			this.process.close();
			throw new EngineFailure("PostgreSQL did not get ready within %d seconds: see %s."
				.formatted(TIME_TO_START.toSeconds(), this.process.log()));
		}
	}

	private boolean answers(EngineLog log) {
		if (!this.process.isAlive()) {
			throw explain(log);
		}
		try {
			this.superuser.verifyDurability();
			return true;
		}
		catch (EngineFailure ex) {
			this.process.close();
			throw ex;
		}
		catch (SQLException ex) {
			// Not listening yet, or still recovering; a wrong password won't get better.
			if ("28P01".equals(ex.getSQLState())) {
				this.process.close();
				throw new EngineFailure("PostgreSQL's superuser password in %s is not the one of its data: restore it."
					.formatted(this.settings.directory().resolve("postgresql")), ex);
			}
			return false;
		}
	}

	private EngineFailure explain(EngineLog log) {
		if (log.written().contains("Address already in use")) {
			return Ports.busy(port(), "PostgreSQL", new IOException(log.written()));
		}
		return log.explain("PostgreSQL", this.process.onExit().join(), this.settings.directory());
	}

}
