package vn.thidua.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.site.PortPlan;
import vn.thidua.local.summary.Agreement;
import vn.thidua.local.summary.RunSummary;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way on real parts, through the command that a stranger types. */
class RunOnceEndToEndTests {

	private static final int FIRST_PORT = 23_000;

	@TempDir
	private static Path undisturbedData;

	private static PortPlan ports = new PortPlan(FIRST_PORT).firstFree();

	private static RunSummary undisturbed;

	@BeforeAll
	static void playUndisturbed() throws IOException, InterruptedException {
		undisturbed = playOnce(undisturbedData);
	}

	@Test
	void allUnitsNominateDistrictsForwardTwoEachAndEveryoneHearsOfTheAwards() throws IOException {
		assertThat(Agreement.disagreements(undisturbed)).isEmpty();
		assertThat(undisturbed.units()).isEqualTo(127);
		assertThat(undisturbed.submitted()).isGreaterThanOrEqualTo(113);
		assertThat(undisturbed.refused()).hasSizeGreaterThanOrEqualTo(4);
		assertThat(undisturbed.forwarded()).hasSize(11).containsEntry("Thành phố Sóc Trăng", 2);
		assertThat(undisturbed.residentMiB()).isBetween(500L, 2048L);
		assertThat(undisturbed.startupSeconds()).isPositive().isLessThan(undisturbed.totalSeconds());
		new RunProcesses(undisturbedData).assertNoneIsLeftWithin(Duration.ofSeconds(10));
	}

	@Test
	void aSecondRunOnTheSameDataContinuesAndDoublesNothingAndNobodyElseStartsBesideIt(@TempDir Path otherData)
			throws IOException, InterruptedException {
		var again = start(undisturbedData);
		again.untilItSays("identity               starts");
		var second = start(undisturbedData);
		assertThat(second.toEnd()).isEqualTo(1);
		assertThat(second.said()).startsWith("Another infra/run (process ").hasLineCount(1);

		again.untilItSays("identity               ready");
		var elsewhere = start(otherData);
		assertThat(elsewhere.toEnd()).isEqualTo(1);
		assertThat(elsewhere.said()).hasLineCount(1)
			.containsPattern("Port \\d+, which .+ needs, is taken by another program")
			.contains("--port-base");

		assertThat(again.toEnd()).as(again::said).isZero();
		assertThat(figures(summary())).isEqualTo(figures(undisturbed));
	}

	@Test
	void whateverIsKilledTheNextRunComesToTheSameFigures(@TempDir Path data) throws IOException, InterruptedException {
		var processes = new RunProcesses(data);

		var starting = start(data);
		starting.untilItSays("nomination-service     starts");
		starting.kill();
		processes.assertNoneIsLeftWithin(Duration.ofSeconds(60));

		var playing = start(data);
		playing.untilItSays("units of Sóc Trăng");
		processes.kill("nomination-service");
		assertThat(playing.toEnd()).isEqualTo(1);
		assertThat(playing.said()).contains("nomination-service was ended by signal 9, so everything is stopped");
		// The guards of the killed one look once a second whether they are still needed.
		processes.assertNoneIsLeftWithin(Duration.ofSeconds(10));

		assertThat(figures(playOnce(data))).isEqualTo(figures(undisturbed));
	}

	private static LauncherCommand start(Path data) throws IOException {
		return LauncherCommand.start(Run.class, "--once", "--data", data.toString(), "--port-base",
				Integer.toString(ports.base()));
	}

	private static RunSummary playOnce(Path data) throws IOException, InterruptedException {
		var run = start(data);
		assertThat(run.toEnd()).as(run::said).isZero();
		return summary();
	}

	private static RunSummary summary() {
		return JsonMapper.shared()
			.readValue(LauncherCommand.HOME.resolve("infra/local/target/run-summary.json").toFile(), RunSummary.class);
	}

	/** What must be the same each time. */
	private static RunSummary figures(RunSummary summary) {
		return new RunSummary(summary.units(), summary.submitted(), summary.refused(), summary.forwarded(),
				summary.proposed(), summary.awarded(), summary.reporting(), summary.emails(), summary.webhooks(),
				summary.feedEntries(), summary.parked(), summary.outboxBacklog(), 0, 0, 0);
	}

}
