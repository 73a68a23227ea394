package vn.thidua.local.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import vn.thidua.engines.GuardedProcess;
import vn.thidua.local.site.CannotRun;

/** The processes that run, watched until they are stopped. */
final class Processes {

	/** In the order of stopping; those of one tier stop at the same time. */
	enum Tier {

		APPLICATION, BROKER, DATABASE

	}

	private final Map<Tier, List<GuardedProcess>> byTier = new EnumMap<>(Tier.class);

	private final Progress progress;

	private final Consumer<GuardedProcess> watcher;

	private volatile boolean stopping;

	/**
	 * @param watcher is told of each process that ends and was not asked to
	 */
	Processes(Progress progress, Consumer<GuardedProcess> watcher) {
		this.progress = progress;
		this.watcher = watcher;
	}

	boolean isStopping() {
		return this.stopping;
	}

	synchronized void add(Tier tier, GuardedProcess process) {
		if (this.stopping) {
			process.close();
			throw new CannotRun("%s was stopped while it started.".formatted(process.name()));
		}
		this.byTier.computeIfAbsent(tier, (_) -> new ArrayList<>()).add(process);
		var _ = process.onExit().thenRun(() -> {
			if (!this.stopping) {
				this.watcher.accept(process);
			}
		});
	}

	/** Lets go of one that has ended, guards and record included. */
	synchronized void forget(String name) {
		for (var processes : this.byTier.values()) {
			for (var ended : processes.stream().filter((process) -> process.name().equals(name)).toList()) {
				processes.remove(ended);
				ended.close();
			}
		}
	}

	synchronized Optional<GuardedProcess> find(String name) {
		return this.byTier.values()
			.stream()
			.flatMap(List::stream)
			.filter((process) -> process.name().equals(name))
			.findFirst();
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
