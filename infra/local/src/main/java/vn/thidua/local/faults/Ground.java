package vn.thidua.local.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.thidua.engines.GuardedProcess;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.DataDirectory;
import vn.thidua.local.site.InstanceLock;
import vn.thidua.local.stack.Folder;

/** The directory that a test runs in, empty when it begins. */
record Ground(DataDirectory data, InstanceLock lock) implements AutoCloseable {

	private static final String LOCK = "lock";

	/**
	 * @param chosen an empty directory; nothing for the usual place, where an earlier
	 * test may have left what it found
	 */
	static Ground prepare(@Nullable Path chosen, Path home) throws IOException {
		var data = DataDirectory.at((chosen != null) ? chosen : home.resolve("infra/local/target/kill-test"));
		var ground = new Ground(data, InstanceLock.take(data));
		GuardedProcess.endLeftovers(data.path());
		if (chosen == null) {
			ground.clear();
		}
		else if (!ground.isEmpty()) {
			ground.close();
			throw new CannotRun("%s is not empty: choose another directory with --data DIR.".formatted(data));
		}
		return ground;
	}

	void clear() throws IOException {
		try (var all = Files.newDirectoryStream(this.data.path(), (each) -> !each.endsWith(LOCK))) {
			for (var each : all) {
				new Folder(each).delete();
			}
		}
	}

	private boolean isEmpty() throws IOException {
		try (var all = Files.newDirectoryStream(this.data.path(), (each) -> !each.endsWith(LOCK))) {
			return !all.iterator().hasNext();
		}
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

}
