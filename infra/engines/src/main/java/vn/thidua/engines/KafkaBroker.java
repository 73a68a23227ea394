package vn.thidua.engines;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real Kafka broker on 127.0.0.1, its own controller (KRaft), whose topics survive any
 * end of the process. Everything it keeps is below the run's data directory, under
 * {@code kafka}.
 */
public final class KafkaBroker implements AutoCloseable {

	private static final Duration TIME_TO_START = Duration.ofMinutes(2);

	private final Settings settings;

	private final GuardedProcess process;

	private KafkaBroker(Settings settings, GuardedProcess process) {
		this.settings = settings;
		this.process = process;
	}

	/**
	 * Where it keeps its data, and how large it may be.
	 *
	 * @param directory the run's data directory
	 * @param port where it listens
	 * @param advertisedPort where clients are told to come: another one where something
	 * stands between them and it
	 * @param tuning what its JVM is set for
	 */
	public record Settings(Path directory, int port, int controllerPort, int heapMiB, int advertisedPort,
			Tuning tuning) {

		public Settings(Path directory, int port, int controllerPort, int heapMiB) {
			this(directory, port, controllerPort, heapMiB, port, Tuning.QUICK_START);
		}

		public Settings(Path directory, int port, int controllerPort) {
			this(directory, port, controllerPort, 256);
		}

		public Settings {
			directory = directory.toAbsolutePath();
		}

		public Settings advertising(int otherPort) {
			return new Settings(this.directory, this.port, this.controllerPort, this.heapMiB, otherPort, this.tuning);
		}

		public Settings tunedFor(Tuning otherTuning) {
			return new Settings(this.directory, this.port, this.controllerPort, this.heapMiB, this.advertisedPort,
					otherTuning);
		}

	}

	/** What a broker's JVM is set for. */
	public enum Tuning {

		/**
		 * Starting within a second or two: the quick compiler alone, which halves the
		 * time to start, and a collector that stops everything for some 20 ms.
		 */
		QUICK_START,

		/** Weeks of load: collector and compilers as in Kafka's own start script. */
		LONG_RUN;

		private List<String> flags() {
			return switch (this) {
				case QUICK_START -> List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
				case LONG_RUN -> List.of("-XX:+UseG1GC", "-XX:MaxGCPauseMillis=20",
						"-XX:InitiatingHeapOccupancyPercent=35", "-XX:+ExplicitGCInvokesConcurrent");
			};
		}

	}

	/**
	 * Starts it, on new data or on what an earlier run left, and returns when it answers.
	 * @throws EngineFailure if it can't, with what to do about it
	 */
	public static KafkaBroker start(Settings settings) {
		ProcessRecord.requireNone("kafka", settings.directory());
		Ports.requireFree(settings.port(), "Kafka");
		Ports.requireFree(settings.controllerPort(), "Kafka's controller");
		var classPath = BrokerClassPath.unpacked();
		var configuration = new BrokerConfiguration(settings).write();
		var launch = Launch.of("kafka", command(settings, classPath, configuration), settings.directory());
		var log = EngineLog.fromNow(launch.log());
		var broker = new KafkaBroker(settings, GuardedProcess.start(launch));
		broker.awaitReady(log);
		return broker;
	}

	/** What {@code spring.kafka.bootstrap-servers} wants to know. */
	public String bootstrapServers() {
		return "127.0.0.1:" + this.settings.advertisedPort();
	}

	public GuardedProcess process() {
		return this.process;
	}

	/** Clean shutdown: the next start finds nothing to recover. */
	@Override
	public void close() {
		this.process.close();
	}

	private static List<String> command(Settings settings, BrokerClassPath classPath, Path configuration) {
		var java = Path.of(System.getProperty("java.home"), "bin", "java");
		var command = new ArrayList<>(List.of(java.toString(), "-Xmx%dm".formatted(settings.heapMiB())));
		command.addAll(settings.tuning().flags());
		command.addAll(List.of("-XX:+ExitOnOutOfMemoryError",
				// The class archive halves the time to start.
				"-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + classPath.archive(), "-Xlog:cds*=off",
				"-Xlog:aot*=off", "--sun-misc-unsafe-memory-access=allow",
				"-Dlogback.configurationFile=vn/thidua/engines/broker-logback.xml", "-cp", classPath.toString(),
				"vn.thidua.engines.BrokerMain", configuration.toString()));
		return command;
	}

	private void awaitReady(EngineLog log) {
		var probe = new BrokerProbe(this.settings.port());
		var isReady = Patience.of(TIME_TO_START).until(() -> {
			if (!this.process.isAlive()) {
				throw explain(log);
			}
			return probe.answers();
		});
		if (!isReady) {
			this.process.close();
			throw new EngineFailure("Kafka did not get ready within %d seconds: see %s."
				.formatted(TIME_TO_START.toSeconds(), this.process.log()));
		}
	}

	private EngineFailure explain(EngineLog log) {
		if (log.written().contains("Address already in use")) {
			return Ports.busy(this.settings.port(), "Kafka", new BindException(log.written()));
		}
		return log.explain("Kafka", this.process.onExit().join(), this.settings.directory());
	}

}
