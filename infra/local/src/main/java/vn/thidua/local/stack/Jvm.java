package vn.thidua.local.stack;

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
		command.add(executable().toString());
		command.addAll(FLAGS);
		command.addAll(FOOTPRINT);
		command.add("-Xmx%dm".formatted(heapMiB));
		command.addAll(more);
		return command;
	}

	static Path executable() {
		return Path.of(System.getProperty("java.home"), "bin", "java");
	}

	/** Versions and flags, as part of a cache's name. */
	static String fingerprint() {
		return Runtime.version() + " " + String.join(" ", FLAGS);
	}

}
