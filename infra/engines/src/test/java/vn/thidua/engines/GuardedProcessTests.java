package vn.thidua.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class GuardedProcessTests {

	private static final String OBEDIENT = "trap 'echo leaving; exit 3' TERM; echo ready; while :; do sleep 0.05; done";

	private static final String STUBBORN = "trap '' TERM; echo ready; while :; do sleep 0.05; done";

	@TempDir
	Path directory;

	@BeforeAll
	static void bePatient() {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
	}

	@AfterEach
	void leaveNothingBehindWhenATestFails() {
		GuardedProcess.endLeftovers(this.directory);
	}

	@Test
	void runsWithItsEnvironmentAndKeepsWhatItSays() throws Exception {
		try (var process = GuardedProcess
			.start(shell("echo hello $NAME; exit 7").withEnvironment(Map.of("NAME", "Sóc Trăng")))) {
			assertThat(process.onExit().get()).isEqualTo(7);
			assertThat(process.log()).hasContent("hello Sóc Trăng\n");
		}
	}

	@Test
	void itsEndIsToldThoughNoThreadOfTheCommonPoolIsFree() throws Exception {
		var free = new CountDownLatch(1);
		for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
			ForkJoinPool.commonPool().execute(() -> occupyUntil(free));
		}
		try (var process = GuardedProcess.start(shell("exit 7"))) {
			assertThat(process.onExit().get(30, TimeUnit.SECONDS)).isEqualTo(7);
		}
		finally {
			free.countDown();
		}
	}

	@Test
	void isTheCommandItselfInASessionOfItsOwn() throws Exception {
		try (var process = GuardedProcess.start(shell("echo $$ $(cut -d' ' -f6 /proc/self/stat)"))) {
			process.onExit().get();
			assertThat(process.log()).hasContent("%1$d %1$d\n".formatted(process.pid()));
		}
	}

	@Test
	void isAskedToEndBeforeItIsMadeTo() {
		var process = GuardedProcess.start(shell(OBEDIENT));
		awaitReady(process);

		assertThat(process.stop(Duration.ofSeconds(5))).isEqualTo(3);
		assertThat(process.log()).hasContent("ready\nleaving\n");
		assertThat(ProcessRecord.folder(this.directory)).isEmptyDirectory();
	}

	@Test
	void isKilledWhenItDoesNotObey() {
		var process = GuardedProcess.start(shell(STUBBORN));
		awaitReady(process);

		assertThat(process.stop(Duration.ofMillis(200))).isEqualTo(128 + 9);
	}

	@Test
	void endsWhenItsStarterIsKilled() throws Exception {
		var starter = Starter.run(this.directory, OBEDIENT);
		var child = onlyRecord().process();
		awaitReady(this.directory.resolve("logs/child.log"));

		starter.destroyForcibly();

		awaitGone(child);
		assertThat(this.directory.resolve("logs/child.log")).hasContent("ready\nleaving\n");
		await().until(() -> Processes.guardsIn(this.directory).isEmpty());
	}

	@Test
	void endsEvenStubbornAndWithEitherGuardKilledBefore() throws Exception {
		for (var guard : List.of(0, 1)) {
			Files.deleteIfExists(this.directory.resolve("started"));
			var starter = Starter.run(this.directory, STUBBORN);
			var child = onlyRecord().process();
			await().until(() -> Processes.guardsIn(this.directory).size() == 2);
			Processes.kill9(Processes.guardsIn(this.directory).get(guard));

			starter.destroyForcibly();

			awaitGone(child);
			await().until(() -> Processes.guardsIn(this.directory).isEmpty());
		}
	}

	@Test
	void leftoversAreEndedAtTheNextStart() throws Exception {
		var starter = Starter.run(this.directory, OBEDIENT);
		var child = onlyRecord().process();
		await().until(() -> Processes.guardsIn(this.directory).size() == 2);
		for (var guard : Processes.guardsIn(this.directory)) {
			Processes.kill9(guard);
		}
		starter.destroyForcibly().waitFor();
		assertThat(child.isAlive()).isTrue();

		assertThat(GuardedProcess.endLeftovers(this.directory)).containsExactly("child");

		assertThat(child.isAlive()).isFalse();
		assertThat(GuardedProcess.endLeftovers(this.directory)).isEmpty();
	}

	@Test
	void whoeverHasTheSameIdNowIsLeftAlone() throws Exception {
		try (var process = GuardedProcess.start(shell(OBEDIENT))) {
			var now = onlyRecord().process();
			var earlier = new ProcessIdentity(now.pid(), now.startTick() - 1, now.boot());
			new ProcessRecord("child", earlier, Launch.Signal.TERM).writeTo(this.directory);

			assertThat(GuardedProcess.endLeftovers(this.directory)).isEmpty();

			assertThat(process.isAlive()).isTrue();
		}
	}

	@Test
	void aDirectoryThatCannotBeWrittenIsSaidSo() throws Exception {
		var file = Files.writeString(this.directory.resolve("file"), "");

		assertThatExceptionOfType(EngineFailure.class)
			.isThrownBy(() -> GuardedProcess.start(Launch.of("child", List.of("true"), file.resolve("below"))))
			.withMessageContaining(file.toString());
	}

	private Launch shell(String script) {
		return Launch.of("child", List.of("sh", "-c", script), this.directory);
	}

	private ProcessRecord onlyRecord() throws Exception {
		var records = ProcessRecord.allIn(this.directory);
		assertThat(records).hasSize(1);
		return records.getFirst();
	}

	private static void occupyUntil(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void awaitReady(GuardedProcess process) {
		awaitReady(process.log());
	}

	private static void awaitReady(Path log) {
		await().pollInterval(Duration.ofMillis(10)).untilAsserted(() -> assertThat(log).content().contains("ready"));
	}

	private static void awaitGone(ProcessIdentity process) {
		await().pollInterval(Duration.ofMillis(10)).until(() -> !process.isAlive());
	}

}
