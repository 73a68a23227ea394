package vn.thidua.benchmarks.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.engines.GuardedProcess;
import vn.thidua.engines.Launch;
import vn.thidua.engines.Ports;
import vn.thidua.testkit.TestTokens;

/** A service as it was built, in a process of its own, on a database of its own. */
public final class ServiceProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final GuardedProcess process;

	private final int port;

	private final DatabaseAccess database;

	private ServiceProcess(GuardedProcess process, int port, DatabaseAccess database) {
		this.process = process;
		this.port = port;
		this.database = database;
	}

	/**
	 * What to start.
	 *
	 * @param service the module
	 * @param name names the process
	 * @param settings environment beside what every service is told
	 * @param mainClass another main class, compiled here, or an empty text
	 */
	public record Plan(String service, String name, Map<String, String> settings, String mainClass) {

		public Plan(String service, String name) {
			this(service, name, Map.of(), "");
		}

	}

	public static ServiceProcess start(Ground ground, Plan plan) {
		var database = ground.freshDatabase(plan.name().replace('-', '_'));
		int port = Ports.free();
		Map<String, String> environment = new HashMap<>(plan.settings());
		environment.put("SERVER_PORT", Integer.toString(port));
		environment.put("SPRING_DATASOURCE_URL", database.url());
		environment.put("SPRING_DATASOURCE_USERNAME", database.username());
		environment.put("SPRING_DATASOURCE_PASSWORD", database.password());
		environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", ground.bootstrapServers());
		environment.put("THIDUA_ISSUER", TestTokens.issuer());
		var launch = Launch.of(plan.name(), command(ground, plan), ground.directory()).withEnvironment(environment);
		var service = new ServiceProcess(GuardedProcess.start(launch), port, database);
		service.awaitReady();
		return service;
	}

	public URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	public DatabaseAccess database() {
		return this.database;
	}

	private static List<String> command(Ground ground, Plan plan) {
		var unpacked = unpacked(ground, plan.service());
		var jar = unpacked.resolve(plan.service() + ".jar");
		var command = new ArrayList<>(List.of(java().toString(), "-Xmx512m"));
		if (plan.mainClass().isEmpty()) {
			command.addAll(List.of("-jar", jar.toString()));
		}
		else {
			command.addAll(List.of("-cp", "%s:%s/lib/*:%s".formatted(jar, unpacked, alone(ground, plan.mainClass())),
					plan.mainClass()));
		}
		return command;
	}

	private static Path unpacked(Ground ground, String service) {
		var folder = ground.directory().resolve("apps").resolve(service);
		if (!Files.isDirectory(folder)) {
			var jar = ground.home().resolve(service).resolve("target").resolve(service + ".jar");
			var extract = Launch.of("extract", List.of(java().toString(), "-Djarmode=tools", "-jar", jar.toString(),
					"extract", "--destination", folder.toString()), ground.directory());
			try (var process = GuardedProcess.start(extract)) {
				if (process.onExit().join() != 0) {
					throw new IllegalStateException("Cannot unpack %s: see %s".formatted(jar, process.log()));
				}
			}
		}
		return folder;
	}

	/** One class, without what else is on the class path here. */
	private static Path alone(Ground ground, String className) {
		var folder = ground.directory().resolve("classes");
		var file = className.replace('.', '/') + ".class";
		try (var bytes = ServiceProcess.class.getClassLoader().getResourceAsStream(file)) {
			if (bytes == null) {
				throw new IllegalArgumentException(className);
			}
			var target = folder.resolve(file);
			Files.createDirectories(target.resolveSibling("."));
			Files.write(target, bytes.readAllBytes());
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path java() {
		return Path.of(System.getProperty("java.home"), "bin", "java");
	}

	private void awaitReady() {
		Waiting.until(this.process.name() + " is ready, see " + this.process.log(), PATIENCE, () -> {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("It ended at once: see " + this.process.log());
			}
			return isReady();
		});
	}

	private boolean isReady() {
		try {
			var connection = (HttpURLConnection) uri("/actuator/health/readiness").toURL().openConnection();
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			// Not listening yet.
			return false;
		}
	}

	@Override
	public void close() {
		this.process.close();
	}

}
