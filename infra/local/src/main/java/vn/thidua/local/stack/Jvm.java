package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How our Java processes are run: this JVM's own java, with a small footprint. */
final class Jvm {

	/**
	 * An AOT cache made with other flags of this kind is refused by the JVM, so they
	 * belong to what a cache is made from. Compiling with C1 alone and one thread for
	 * collecting suit a machine that eight processes share.
	 */
	static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders",
			"-XX:TieredStopAtLevel=1");

	private static final List<String> FOOTPRINT = List.of("-Xss512k", "-XX:-UsePerfData", "-XX:MinHeapFreeRatio=15",
			"-XX:MaxHeapFreeRatio=30", "-XX:+ExitOnOutOfMemoryError");

	private Jvm() {
	}

	static List<String> command(int heapMiB, List<String> more) {
		var command = new ArrayList<String>();
		command.add(tool("java"));
		command.addAll(FLAGS);
		command.addAll(FOOTPRINT);
		command.add("-Xmx%dm".formatted(heapMiB));
		command.addAll(more);
		return command;
	}

	/** A program of the JDK that runs this. */
	static String tool(String name) {
		return Path.of(System.getProperty("java.home"), "bin", name).toString();
	}

	/**
	 * Runs a command to its end.
	 * @throws IOException with what it wrote when it fails
	 */
	static void run(List<String> command, Path output) throws IOException {
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		try {
			if (process.waitFor() != 0) {
				throw new IOException(Files.readString(output).strip());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	/** Versions and flags, as part of a cache's name. */
	static String fingerprint() {
		return Runtime.version() + " " + String.join(" ", FLAGS) + " " + AheadOfTime.ENABLED;
	}

}
