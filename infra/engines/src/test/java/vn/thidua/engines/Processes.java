package vn.thidua.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processes of this machine, seen from outside. */
final class Processes {

	private Processes() {
	}

	/** Ids of those whose command line names the path. */
	static List<Long> naming(Path path) {
		return ProcessHandle.allProcesses()
			.map(ProcessHandle::pid)
			.filter((pid) -> commandLine(pid).contains(path.toString()))
			.toList();
	}

	/** The watchers of the one guarded process that runs below the directory. */
	static List<Long> guardsIn(Path directory) {
		return naming(Path.of(directory.resolve("guard.sh") + " watch"));
	}

	static void kill9(long pid) throws Exception {
		new ProcessBuilder("sh", "-c", "kill -s KILL " + pid).start().waitFor();
	}

	private static String commandLine(long pid) {
		try {
			return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1)
				.replace('\0', ' ');
		}
		catch (IOException ex) {
			return "";
		}
	}

}
