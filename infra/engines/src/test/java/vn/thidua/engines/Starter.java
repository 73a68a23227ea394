package vn.thidua.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A starter in a JVM of its own, for tests that kill it. */
final class Starter {

	private Starter() {
	}

	/** Starts what it is told to, below the directory, says "started" and waits. */
	public static void main(String[] arguments) throws Exception {
		var directory = Path.of(arguments[0]);
		switch (arguments[1]) {
			case "engines" -> {
				PostgresServer.start(new PostgresServer.Settings(directory, Ports.free()));
				KafkaBroker.start(new KafkaBroker.Settings(directory, Ports.free(), Ports.free()));
			}
			default -> GuardedProcess
				.start(Launch.of("child", List.of("sh", "-c", arguments[1]), directory).within(Duration.ofSeconds(1)));
		}
		Files.writeString(directory.resolve("started"), "");
		Thread.sleep(60_000);
	}

	/** Returns when it has started everything. */
	static Process run(Path directory, String what) throws Exception {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var starter = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				"vn.thidua.engines.Starter", directory.toString(), what)
			.inheritIO()
			.start();
		while (!Files.exists(directory.resolve("started"))) {
			if (!starter.isAlive()) {
				throw new AssertionError("The starter ended with " + starter.exitValue());
			}
			Thread.sleep(10);
		}
		return starter;
	}

}
