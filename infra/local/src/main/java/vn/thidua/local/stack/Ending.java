package vn.thidua.local.stack;

import vn.thidua.engines.GuardedProcess;
import vn.thidua.local.site.CannotRun;

/** Says why a process ended that nobody asked to. */
final class Ending {

	private static final int SIGNALLED = 128;

	private Ending() {
	}

	/** Waits for its end, if it has not come yet. */
	static CannotRun of(GuardedProcess process) {
		int exitCode = process.onExit().join();
		var how = (exitCode > SIGNALLED) ? "by signal " + (exitCode - SIGNALLED) : "with exit code " + exitCode;
		return new CannotRun("%s was ended %s, so everything is stopped; its last words in %s: %s"
			.formatted(process.name(), how, process.log(), new LogTail(process.log()).lastWords()));
	}

}
