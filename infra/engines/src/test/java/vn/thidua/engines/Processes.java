package vn.thidua.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processes of this machine, seen from outside. */
final class Processes {

	private Processes() {
	}

	/** Ids of those whose command line names the path, children before their starters. */
	static List<Long> naming(Path path) {
		return ProcessHandle.allProcesses()
			.map(ProcessHandle::pid)
			.filter((pid) -> commandLine(pid).contains(path.toString()))
			.toList();
	}

	static List<Long> guardsIn(Path directory) {
		return naming(directory.resolve("guard.sh"));
	}

	static void kill9(long pid) throws Exception {
		new ProcessBuilder("sh", "-c", "kill -s KILL " + pid).start().waitFor();
	}

	private static String commandLine(long pid) {
		try {
			return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"),
					java.nio.charset.StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
