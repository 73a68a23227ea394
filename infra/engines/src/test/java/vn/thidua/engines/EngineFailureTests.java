package vn.thidua.engines;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EngineFailureTests {

	private static final Path PLACE = Path.of("/data");

	@Test
	void aFullDiskIsSaidSo() {
		assertThat(EngineFailure.writing(PLACE, new FileSystemException("/data/a", null, "No space left on device")))
			.hasMessage("The disk that holds /data is full: free some space, then start again.");
		assertThat(EngineFailure.writing(PLACE, new IOException("No space left on device")))
			.hasMessage("The disk that holds /data is full: free some space, then start again.");
	}

	@Test
	void aMissingRightIsSaidSo() {
		assertThat(EngineFailure.writing(PLACE, new AccessDeniedException("/data/a")))
			.hasMessage("No permission to write /data/a: give this user the right, or choose another directory.");
	}

	@Test
	void anEnginesLastWordsAreUnderstood(@TempDir Path directory) throws Exception {
		var log = Files.writeString(directory.resolve("engine.log"), "an earlier run: Permission denied\n");
		var sinceNow = EngineLog.fromNow(log);
		Files.writeString(log, "an earlier run: Permission denied\nPANIC: could not write: No space left on device\n");

		assertThat(sinceNow.explain("PostgreSQL", 1, PLACE))
			.hasMessage("The disk that holds /data is full: free some space, then start again.");
	}

	@Test
	void anythingElseIsQuoted(@TempDir Path directory) throws Exception {
		var log = directory.resolve("engine.log");
		var sinceNow = EngineLog.fromNow(log);
		Files.writeString(log, "LOG: starting\nFATAL: data is from another planet\nLOG: stopped\n");

		assertThat(sinceNow.explain("PostgreSQL", 1, PLACE)).hasMessage(
				"PostgreSQL stopped as soon as it was started (exit code 1, \"FATAL: data is from another planet\"): see %s.",
				log);
	}

}
