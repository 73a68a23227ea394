package vn.thidua.nomination.evidence.cleaning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How {@link Cleaner} is started: with this JVM's own java and class path. */
final class CleanerCommand {

	private CleanerCommand() {
	}

	static List<String> of(int heapMib, Path received, Path cleaned, Path answer) {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx%dm".formatted(heapMib), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
				"-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
				"-Djava.io.tmpdir=" + received.resolveSibling("."),
				// Nobody reads a log that hostile bytes can write.
				"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
				"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
				"-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-cp",
				System.getProperty("java.class.path")));
		command.addAll(program());
		command.addAll(List.of(received.toString(), cleaned.toString(), answer.toString()));
		return command;
	}

	/** An application in one jar finds its libraries through its own launcher. */
	private static List<String> program() {
		var source = Cleaner.class.getProtectionDomain().getCodeSource();
		boolean isInOneJar = source != null && source.getLocation().toString().contains("!BOOT-INF");
		return isInOneJar ? List.of("-Dloader.main=" + Cleaner.class.getName(),
				"org.springframework.boot.loader.launch.PropertiesLauncher") : List.of(Cleaner.class.getName());
	}

}
