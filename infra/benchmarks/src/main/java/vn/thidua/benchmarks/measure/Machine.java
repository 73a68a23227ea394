package vn.thidua.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What it was measured on, as the machine tells it. */
public final class Machine {

	private Machine() {
	}

	/**
	 * Its facts, in the order in which they are shown.
	 * @param engines what runs beside, by name and version
	 */
	public static Map<String, Object> facts(Map<String, String> engines) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("cores", Runtime.getRuntime().availableProcessors());
		facts.put("cpu", valueIn(Path.of("/proc/cpuinfo"), "model name"));
		facts.put("memory", valueIn(Path.of("/proc/meminfo"), "MemTotal"));
		facts.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
		facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
		facts.putAll(engines);
		return facts;
	}

	/** How many processes wanted to run, on the average of the last minute. */
	public static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

	private static String valueIn(Path file, String name) {
		try (var lines = Files.lines(file)) {
			return lines.filter((line) -> line.startsWith(name))
				.findFirst()
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.orElse("unknown");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
