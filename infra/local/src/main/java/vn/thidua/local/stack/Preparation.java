package vn.thidua.local.stack;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import vn.thidua.engines.EngineFailure;
import vn.thidua.engines.GuardedProcess;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.site.DataDirectory;
import vn.thidua.local.site.PortPlan;
import vn.thidua.local.site.SampleClock;
import vn.thidua.local.site.Scene;
import vn.thidua.local.site.Site;

/**
 * Makes the applications quick to start, once per build: unpacks them, has their beans
 * written down as code and lets them start and rehearse once on real engines with data of
 * their own, while the JVM writes down what to keep ready in an AOT cache (JEP 483, 514,
 * 515).
 */
public final class Preparation {

	private static final int FIRST_TRAINING_PORT = 17_100;

	private static final int NEEDED_MIB = 2048;

	private final Site site;

	private final Progress progress;

	private final Consumer<Site> rehearsal;

	private List<PreparedApplication> applications = List.of();

	/**
	 * @param rehearsal does with all of them what they are started for, so that its code
	 * is kept ready, too
	 */
	public Preparation(Site site, Progress progress, Consumer<Site> rehearsal) {
		this.site = site;
		this.progress = progress;
		this.rehearsal = rehearsal;
	}

	/** Does next to nothing when this build has been prepared. */
	public void prepare() {
		this.applications = Applications.ALL.stream()
			.map((application) -> PreparedApplication.of(application, this.site))
			.toList();
		each(PreparedApplication::unpack);
		if (!this.applications.stream().allMatch(PreparedApplication::isTrained)) {
			this.progress.say("Preparing a quick start (once per build, takes some minutes) …");
			train();
		}
	}

	/** What is to be started, as quickly as it is prepared for. */
	public Stack stack() {
		return stack(Arrangement.PLAIN);
	}

	/** The same, arranged otherwise. */
	public Stack stack(Arrangement arrangement) {
		return stack(this.site, ApplicationLaunch.Mode.SERVING, arrangement);
	}

	/** What doesn't work out costs time at each start, and nothing else. */
	private void train() {
		var folder = this.site.target().resolve("training");
		try {
			new Folder(folder).delete();
			var data = DataDirectory.at(folder);
			DataDirectory.requireRoom(folder, NEEDED_MIB);
			each(PreparedApplication::processAheadOfTime);
			var stage = training(data);
			try (var stack = stack(stage, ApplicationLaunch.Mode.TRAINING, Arrangement.PLAIN)) {
				stack.start();
				this.rehearsal.accept(stage);
			}
			each((application) -> assembleOnce(application, data));
			new Folder(folder).delete();
			this.progress.say("Prepared.");
		}
		catch (CannotRun | EngineFailure | IOException ex) {
			this.progress.say("Preparing a quick start failed, so starting takes longer: " + ex.getMessage());
		}
	}

	/** All side by side; the first failure is thrown when all have come to an end. */
	private void each(Consumer<PreparedApplication> step) {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			CompletableFuture
				.allOf(this.applications.stream()
					.map((application) -> CompletableFuture.runAsync(() -> step.accept(application), threads))
					.toArray(CompletableFuture<?>[]::new))
				.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private Site training(DataDirectory data) {
		var ports = new PortPlan(FIRST_TRAINING_PORT).firstFree();
		return new Site(this.site.home(), data, ports, SampleClock.of(data, Scene.ROUND_OF_2023, Clock.systemUTC()));
	}

	private Stack stack(Site where, ApplicationLaunch.Mode mode, Arrangement arrangement) {
		var launches = this.applications.stream()
			.map((application) -> ApplicationLaunch.of(application, mode, where))
			.flatMap(arrangement::instances)
			.toList();
		return new Stack(where, arrangement.engines(where), launches, this.progress);
	}

	/** Those of an earlier build that have not changed are trained already. */
	private void assembleOnce(PreparedApplication application, DataDirectory data) {
		if (!application.isTrained()) {
			assemble(application, data);
		}
	}

	private void assemble(PreparedApplication application, DataDirectory data) {
		var shown = this.progress.begin(application.application().name(), "assembles");
		try (var process = GuardedProcess.start(application.assembly(data.path()))) {
			var exitCode = process.onExit().join();
			if (exitCode != 0) {
				throw Ending.of(process);
			}
		}
		application.keepAssembled();
		shown.end("prepared");
	}

}
