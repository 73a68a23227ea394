package vn.thidua.local.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.LauncherCommand;
import vn.thidua.local.RunProcesses;
import vn.thidua.local.site.PortPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** The command that anyone types, with few faults. */
class KillTestEndToEndTests {

	private static final int FIRST_PORT = 24_000;

	/**
	 * Kills notification-service, the relay's owner, Kafka and PostgreSQL, cuts the
	 * connections to PostgreSQL, and pauses the relay's owner.
	 */
	private static final String SEED = "4825";

	private static final int KILLS = 5;

	@Test
	void nothingIsLostDoubledOrTurnedRoundWhateverIsKilled(@TempDir Path folder)
			throws IOException, InterruptedException {
		var data = folder.resolve("data");
		var json = folder.resolve("summary.json");
		var test = LauncherCommand.start(KillTest.class, "--kills", Integer.toString(KILLS), "--seed", SEED, "--data",
				data.toString(), "--port-base", Integer.toString(new PortPlan(FIRST_PORT).firstFree().base()), "--json",
				json.toString());
		assertThat(test.toEnd()).as(test::said).isZero();

		var summary = JsonMapper.shared().readTree(json.toFile());
		assertThat(summary.path("acknowledged").asInt()).isGreaterThan(100);
		assertThat(summary.path("refused").asInt()).isPositive();
		assertThat(summary.path("lost").asInt(-1)).isZero();
		assertThat(summary.path("duplicated").asInt(-1)).isZero();
		assertThat(summary.path("inverted").asInt(-1)).isZero();
		assertThat(summary.path("disturbances")).hasSize(1);
		assertThat(summary.path("kills").valueStream().mapToInt((count) -> count.asInt()).sum()).isEqualTo(KILLS);
		new RunProcesses(data).assertNoneIsLeftWithin(Duration.ofSeconds(30));
	}

}
