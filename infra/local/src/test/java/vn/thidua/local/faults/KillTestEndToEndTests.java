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

	/** Deals one kill of each tier, a pause and a cut. */
	private static final int SEED = 1;

	@Test
	void nothingIsLostDoubledOrTurnedRoundWhateverIsKilled(@TempDir Path folder)
			throws IOException, InterruptedException {
		var data = folder.resolve("data");
		var json = folder.resolve("summary.json");
		var test = LauncherCommand.start(KillTest.class, "--kills", "6", "--seed", Integer.toString(SEED), "--data",
				data.toString(), "--port-base", Integer.toString(new PortPlan(FIRST_PORT).firstFree().base()), "--json",
				json.toString());
		assertThat(test.toEnd()).as(test::said).isZero();

		var summary = JsonMapper.shared().readTree(json.toFile());
		assertThat(summary.path("acknowledged").asInt()).isGreaterThan(100);
		assertThat(summary.path("refused").asInt()).isPositive();
		assertThat(summary.path("lost").asInt(-1)).isZero();
		assertThat(summary.path("duplicated").asInt(-1)).isZero();
		assertThat(summary.path("inverted").asInt(-1)).isZero();
		assertThat(summary.path("kills").valueStream().mapToInt((count) -> count.asInt()).sum()).isEqualTo(6);
		new RunProcesses(data).assertNoneIsLeftWithin(Duration.ofSeconds(10));
	}

}
