package vn.thidua.engines;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OrphansTests {

	@TempDir
	Path directory;

	@AfterEach
	void leaveNothingBehindWhenATestFails() {
		GuardedProcess.endLeftovers(this.directory);
	}

	@Test
	@DisplayName("kill -9 of the starter leaves no process, and the engines end in good order")
	void noEngineOutlivesItsStarter() throws Exception {
		var starter = Starter.run(this.directory, "engines");
		assertThat(Processes.naming(this.directory)).hasSizeGreaterThan(6);

		starter.destroyForcibly();

		await().atMost(Duration.ofSeconds(90)).until(() -> Processes.naming(this.directory).isEmpty());
		assertThat(this.directory.resolve("logs/postgresql.log")).content().contains("database system is shut down");
		assertThat(this.directory.resolve("kafka/logs/.kafka_cleanshutdown")).exists();
	}

}
