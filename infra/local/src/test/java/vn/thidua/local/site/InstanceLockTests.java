package vn.thidua.local.site;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class InstanceLockTests {

	@TempDir
	private Path folder;

	@Test
	void theSecondIsToldWhoHasIt() throws IOException {
		var directory = new DataDirectory(this.folder);
		try (var _ = InstanceLock.take(directory)) {
			assertThatExceptionOfType(CannotRun.class).isThrownBy(() -> InstanceLock.take(directory))
				.withMessage("Another infra/run (process %d) is using %s: stop it, or choose another with --data DIR.",
						ProcessHandle.current().pid(), this.folder);
		}
		assertThatNoException().isThrownBy(() -> InstanceLock.take(directory).close());
	}

}
