package vn.thidua.engines;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to start, and how it wants to be ended.
 *
 * @param name names the process in records and messages; unique within the directory
 * @param environment added to the starter's own
 * @param directory the run's data directory; the process starts in it and its record is
 * kept in it
 * @param log stdout and stderr are appended here
 * @param ending the signal that asks the process to end in its good order
 * @param grace how long it may take to obey when its starter is gone, before KILL
 */
public record Launch(String name, List<String> command, Map<String, String> environment, Path directory, Path log,
		Signal ending, Duration grace) {

	/** PostgreSQL takes INT for a fast shutdown; TERM would wait for its clients. */
	public enum Signal {

		TERM, INT

	}

	public Launch {
		if (!name.matches("[a-z0-9][a-z0-9-]*")) {
			throw new IllegalArgumentException("A process's name becomes a file's name: " + name);
		}
		command = List.copyOf(command);
		environment = Map.copyOf(environment);
		directory = directory.toAbsolutePath();
		log = log.toAbsolutePath();
	}

	public static Launch of(String name, List<String> command, Path directory) {
		return new Launch(name, command, Map.of(), directory, directory.resolve("logs").resolve(name + ".log"),
				Signal.TERM, Duration.ofSeconds(20));
	}

	public Launch withEnvironment(Map<String, String> environment) {
		return new Launch(this.name, this.command, environment, this.directory, this.log, this.ending, this.grace);
	}

	public Launch withLog(Path log) {
		return new Launch(this.name, this.command, this.environment, this.directory, log, this.ending, this.grace);
	}

	public Launch endedBy(Signal ending) {
		return new Launch(this.name, this.command, this.environment, this.directory, this.log, ending, this.grace);
	}

	public Launch within(Duration grace) {
		return new Launch(this.name, this.command, this.environment, this.directory, this.log, this.ending, grace);
	}

}
