package vn.thidua.local;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.slf4j.LoggerFactory;

import vn.thidua.engines.EngineFailure;
import vn.thidua.engines.GuardedProcess;
import vn.thidua.local.outside.OutsideWorld;
import vn.thidua.local.sample.Rehearsal;
import vn.thidua.local.sample.SampleReorganisation;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.DataDirectory;
import vn.thidua.local.site.InstanceLock;
import vn.thidua.local.site.SampleClock;
import vn.thidua.local.site.Site;
import vn.thidua.local.site.Surroundings;
import vn.thidua.local.stack.Preparation;
import vn.thidua.local.stack.Progress;
import vn.thidua.local.stack.Stack;
import vn.thidua.local.summary.Agreement;
import vn.thidua.local.summary.RoundFigures;
import vn.thidua.local.summary.SummaryFile;

/** One run, from its first check to the end of its last process. */
final class SingleRun {

	private final Options.Chosen options;

	private final Path home;

	private final PrintStream out;

	private final Function<Surroundings, RoundFigures> round;

	private volatile boolean interrupted;

	/**
	 * @param round plays the sample round to its end, or goes on where it was left
	 */
	SingleRun(Options.Chosen options, Path home, PrintStream out, Function<Surroundings, RoundFigures> round) {
		this.options = options;
		this.home = home;
		this.out = out;
		this.round = round;
	}

	/** Returns the exit code; where it isn't 0, says why. */
	int go() {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> this.interrupted = true));
		try {
			var data = DataDirectory.at(this.options.data());
			System.setProperty("thidua.logs", data.resolve("logs").toString());
			try (var _ = InstanceLock.take(data); var progress = Progress.on(this.out, isTerminal())) {
				return run(site(data), progress);
			}
		}
		catch (CannotRun | EngineFailure | IOException ex) {
			if (!this.interrupted) {
				System.err.println(ex.getMessage());
			}
			return 1;
		}
	}

	private Site site(DataDirectory data) {
		var clock = SampleClock.of(data, this.options.scene(), Clock.systemUTC());
		return new Site(this.home, data, this.options.ports(), clock);
	}

	private int run(Site site, Progress progress) throws IOException {
		var ended = GuardedProcess.endLeftovers(site.data().path());
		if (!ended.isEmpty()) {
			progress.say("Ended what an earlier run had left: " + String.join(", ", ended));
		}
		site.ports().requireFree();
		var time = RunTime.sinceLaunch();
		var preparation = new Preparation(site, progress, Rehearsal::play);
		time.pausedFor(preparation::prepare);
		try (var outside = OutsideWorld.open(site); var stack = preparation.stack()) {
			stack.start();
			time.allReady();
			progress.say("All ready after %.1f s".formatted(time.startupSeconds()));
			return switch (this.options.scene()) {
				case EMPTY -> stayUp(site, stack, 0);
				case ROUND_OF_2023 -> play(site, outside, stack, time, progress);
				case REORGANISATION_OF_2025 -> reorganise(site, outside, stack, progress);
			};
		}
	}

	private int play(Site site, OutsideWorld outside, Stack stack, RunTime time, Progress progress) throws IOException {
		var figures = whileAllRun(stack, () -> this.round.apply(surroundings(site, outside, progress)));
		var closing = new Closing(site, outside, stack, time);
		var summary = closing.sumUp(figures);
		closing.write(summary);
		closing.print(summary, figures.documents(), this.out);
		return stayUp(site, stack, Agreement.disagreements(summary).isEmpty() ? 0 : 1);
	}

	private int reorganise(Site site, OutsideWorld outside, Stack stack, Progress progress) throws IOException {
		var summary = whileAllRun(stack, () -> new SampleReorganisation(surroundings(site, outside, progress)).play());
		new SummaryFile(site, "reorganisation-summary.json").write(summary);
		return stayUp(site, stack, 0);
	}

	private static Surroundings surroundings(Site site, OutsideWorld outside, Progress progress) {
		return Surroundings.of(site, outside.webhookAddress(), outside.webhookSecret(), progress::say);
	}

	/** When a service ends, the round fails too, with less to say about it. */
	private static <T> T whileAllRun(Stack stack, Supplier<T> round) {
		var played = CompletableFuture.supplyAsync(round, Thread::startVirtualThread);
		try {
			CompletableFuture.anyOf(played, stack.ended()).join();
		}
		catch (CompletionException ex) {
			throw stack.ended()
				.completeOnTimeout(failed(Objects.requireNonNull(ex.getCause())), 2, TimeUnit.SECONDS)
				.join();
		}
		if (stack.ended().isDone()) {
			throw stack.ended().join();
		}
		return played.join();
	}

	private static CannotRun failed(Throwable cause) {
		LoggerFactory.getLogger(SingleRun.class).error("The sample round failed", cause);
		return (cause instanceof CannotRun known) ? known : new CannotRun(
				"The sample round failed (%s): see launcher.log among the logs.".formatted(cause), cause);
	}

	private int stayUp(Site site, Stack stack, int exitCode) {
		if (this.options.once()) {
			return exitCode;
		}
		new Welcome(site).print(this.out);
		throw stack.ended().join();
	}

	private static boolean isTerminal() {
		return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
	}

}
