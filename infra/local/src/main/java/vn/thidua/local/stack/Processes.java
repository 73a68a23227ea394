package vn.thidua.local.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

import vn.thidua.engines.GuardedProcess;
import vn.thidua.local.site.CannotRun;

/** The processes that run, watched until they are stopped. */
final class Processes {

	/** In the order of stopping; those of one tier stop at the same time. */
	enum Tier {

		APPLICATION, BROKER, DATABASE

	}

	private final Map<Tier, List<GuardedProcess>> byTier = new EnumMap<>(Tier.class);

	private final CompletableFuture<CannotRun> ended = new CompletableFuture<>();

	private final Progress progress;

	private volatile boolean stopping;

	Processes(Progress progress) {
		this.progress = progress;
	}

	CompletableFuture<CannotRun> ended() {
		return this.ended;
	}

	synchronized void add(Tier tier, GuardedProcess process) {
		if (this.stopping) {
			process.close();
			throw new CannotRun("%s was stopped while it started.".formatted(process.name()));
		}
		this.byTier.computeIfAbsent(tier, (_) -> new ArrayList<>()).add(process);
		var _ = process.onExit().thenAccept((exitCode) -> {
			if (!this.stopping) {
				this.ended.complete(Ending.of(process, exitCode));
			}
		});
	}

	synchronized List<Long> ids() {
		return this.byTier.values().stream().flatMap(List::stream).map(GuardedProcess::pid).toList();
	}

	/** Whoever comes second waits until all is done. */
	synchronized void stop() {
		this.stopping = true;
		for (var tier : Tier.values()) {
			var processes = this.byTier.remove(tier);
			if (processes != null) {
				stop(processes);
			}
		}
	}

	private void stop(List<GuardedProcess> processes) {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var all = processes.stream()
				.map((process) -> CompletableFuture.runAsync(() -> stop(process), threads))
				.toArray(CompletableFuture<?>[]::new);
			CompletableFuture.allOf(all).join();
		}
	}

	private void stop(GuardedProcess process) {
		var shown = this.progress.begin(process.name(), "stops");
		process.close();
		shown.end("stopped");
	}

}
