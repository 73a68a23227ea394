package vn.thidua.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.site.PortPlan;
import vn.thidua.local.summary.Agreement;
import vn.thidua.local.summary.ReorganisationSummary;
import vn.thidua.local.summary.RunSummary;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way on real parts, through the command that a stranger types. */
class RunOnceEndToEndTests {

	private static final int FIRST_PORT = 23_000;

	private static PortPlan ports = new PortPlan(FIRST_PORT).firstFree();

	/** What each of these leaves, the next one finds. */
	@Test
	void whateverIsKilledTheNextRunEndsTheRoundAndTheOneAfterDoublesNothing(@TempDir Path data, @TempDir Path otherData)
			throws IOException, InterruptedException {
		killWhileStarting(data);
		killAServiceWhilePlaying(data);
		var figures = playToTheEnd(data);
		assertThat(playAgainBesideOthers(data, otherData)).isEqualTo(figures);
		reorganise(data);
	}

	private static void killWhileStarting(Path data) throws IOException, InterruptedException {
		var starting = start(data);
		starting.untilItSays("nomination-service     starts");
		starting.kill();
		new RunProcesses(data).assertNoneIsLeftWithin(Duration.ofSeconds(60));
	}

	private static void killAServiceWhilePlaying(Path data) throws IOException, InterruptedException {
		var processes = new RunProcesses(data);
		var playing = start(data);
		playing.untilItSays("units of Sóc Trăng");
		processes.kill("nomination-service");
		assertThat(playing.toEnd()).isEqualTo(1);
		assertThat(playing.said()).contains("nomination-service was ended by signal 9, so everything is stopped");
		// The guards of the killed one look once a second whether they are still needed.
		processes.assertNoneIsLeftWithin(Duration.ofSeconds(30));
	}

	private static RunSummary playToTheEnd(Path data) throws IOException, InterruptedException {
		var run = start(data);
		var summary = summaryOf(run);
		assertThat(Agreement.disagreements(summary)).isEmpty();
		assertThat(summary.units()).isEqualTo(127);
		assertThat(summary.submitted()).isEqualTo(126);
		assertThat(summary.refused()).hasSize(9);
		assertThat(summary.forwarded()).hasSize(11).allSatisfy((_, forwarded) -> assertThat(forwarded).isEqualTo(2));
		assertThat(summary.awarded()).isEqualTo(20);
		assertThat(summary.residentMiB()).isBetween(500L, 2048L);
		assertThat(summary.startupSeconds()).isPositive().isLessThan(summary.totalSeconds());
		assertThat(run.said()).contains("A panel of 3 with two departments scored and ranked 26 dossiers")
			.containsPattern("giấy khen is genuine, says http://127\\.0\\.0\\.1:\\d+/verify/[\\w-]{22}\n");
		assertThat(List.of("to-trinh.pdf", "bien-ban.pdf", "quyet-dinh.pdf", "giay-khen.pdf")).allSatisfy(
				(name) -> assertThat(data.resolve("documents").resolve(name)).content(StandardCharsets.ISO_8859_1)
					.startsWith("%PDF-"));
		new RunProcesses(data).assertNoneIsLeftWithin(Duration.ofSeconds(30));
		return figures(summary);
	}

	private static RunSummary playAgainBesideOthers(Path data, Path otherData)
			throws IOException, InterruptedException {
		var again = start(data);
		again.untilItSays("identity               starts");
		var second = start(data);
		assertThat(second.toEnd()).isEqualTo(1);
		assertThat(second.said()).startsWith("Another infra/run (process ").hasLineCount(1);

		again.untilItSays("identity               ready");
		var elsewhere = start(otherData);
		assertThat(elsewhere.toEnd()).isEqualTo(1);
		assertThat(elsewhere.said()).hasLineCount(1)
			.containsPattern("Port \\d+, which .+ needs, is taken by another program")
			.contains("--port-base");

		return figures(summaryOf(again));
	}

	/** O2: the real reorganisation, on live data with open nominations. */
	private static void reorganise(Path data) throws IOException, InterruptedException {
		var run = LauncherCommand.start(Run.class, "--reorganise", "--once", "--data", data.toString(), "--port-base",
				Integer.toString(ports.base()));
		var summary = summaryOf(run, "reorganisation-summary.json", ReorganisationSummary.class);
		assertThat(summary.appraisedBy()).containsExactly("Thành phố Cần Thơ");
		assertThat(summary.figures().open()).hasSizeGreaterThan(90);
		assertThat(summary.figures().waiting()).containsExactlyElementsOf(summary.figures().open());
		assertThat(summary.figures().reported()).hasSize(2)
			.allSatisfy((_, round) -> assertThat(round.get("forwarded")).isPositive());
		assertThat(summary.asked()).containsExactly("31522 Phường 9");
		assertThat(summary.unitsByLevel()).containsEntry("COMMUNE", 43)
			.containsEntry("PROVINCE", 1)
			.doesNotContainKey("DISTRICT");
		assertThat(summary.awardedAfterwards()).isEqualTo(5);
		assertThat(start(data).toEnd()).isEqualTo(1);
	}

	private static LauncherCommand start(Path data) throws IOException {
		return LauncherCommand.start(Run.class, "--once", "--data", data.toString(), "--port-base",
				Integer.toString(ports.base()));
	}

	private static RunSummary summaryOf(LauncherCommand run) throws InterruptedException {
		return summaryOf(run, "run-summary.json", RunSummary.class);
	}

	private static <T> T summaryOf(LauncherCommand run, String file, Class<T> type) throws InterruptedException {
		assertThat(run.toEnd()).as(run::said).isZero();
		return JsonMapper.shared()
			.readValue(LauncherCommand.HOME.resolve("infra/local/target").resolve(file).toFile(), type);
	}

	/** What must be the same each time. */
	private static RunSummary figures(RunSummary summary) {
		return new RunSummary(summary.units(), summary.submitted(), summary.refused(), summary.forwarded(),
				summary.proposed(), summary.awarded(), summary.reporting(), summary.emails(), summary.webhooks(),
				summary.feedEntries(), summary.parked(), summary.outboxBacklog(), 0, 0, 0);
	}

}
