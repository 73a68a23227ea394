package vn.thidua.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * The broker's own process: gives an empty log directory its cluster id, then runs Apache
 * Kafka, which shuts down cleanly on TERM. It has to be one file, since it is copied next
 * to Kafka's jars.
 */
final class BrokerMain {

	private BrokerMain() {
	}

	public static void main(String[] arguments) throws IOException {
		var configuration = arguments[0];
		if (!Files.exists(logDirectory(configuration).resolve("meta.properties"))) {
			var exitCode = StorageTool.execute(new String[] { "format", "--config", configuration, "--cluster-id",
					Uuid.randomUuid().toString(), "--ignore-formatted" }, System.out);
			if (exitCode != 0) {
				System.exit(exitCode);
			}
		}
		Kafka.main(new String[] { configuration });
	}

	private static Path logDirectory(String configuration) throws IOException {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(Path.of(configuration))) {
			properties.load(reader);
		}
		return Path.of(properties.getProperty("log.dirs"));
	}

}
