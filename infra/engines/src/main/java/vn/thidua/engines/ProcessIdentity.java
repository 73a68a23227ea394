package vn.thidua.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells one process from every other that had, or will have, the same id: the kernel's
 * start tick and the boot it counts from. Wall-clock start instants move when the clock
 * is set; these don't.
 */
record ProcessIdentity(long pid, long startTick, String boot) {

	private static final int START_TICK = 19;

	static Optional<ProcessIdentity> of(long pid) {
		try {
			var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
			// The command's name comes second, in brackets, and may hold anything.
			var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
			if (afterName[0].equals("Z") || afterName[0].equals("X")) {
				return Optional.empty();
			}
			return Optional.of(new ProcessIdentity(pid, Long.parseLong(afterName[START_TICK]), currentBoot()));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** Of a process that had ended before it could be looked at. */
	static ProcessIdentity gone(long pid) {
		return new ProcessIdentity(pid, 0, "-");
	}

	boolean isAlive() {
		return of(this.pid).filter(this::equals).isPresent();
	}

	private static String currentBoot() throws IOException {
		return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
	}

}
