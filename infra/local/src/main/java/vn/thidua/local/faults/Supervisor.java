package vn.thidua.local.faults;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import vn.thidua.engines.EngineFailure;
import vn.thidua.engines.GuardedProcess;
import vn.thidua.local.site.CannotRun;
import vn.thidua.local.stack.Stack;

/** Starts whatever ends again at once, as an orchestrator does, until it is ready. */
final class Supervisor {

	private static final Duration PAUSE = Duration.ofMillis(300);

	private final Stack stack;

	private final Set<String> starting = ConcurrentHashMap.newKeySet();

	/** Of these, the test itself killed some. */
	private final AtomicInteger ends = new AtomicInteger();

	private volatile long lastReady = System.nanoTime();

	private Supervisor(Stack stack) {
		this.stack = stack;
	}

	static Supervisor of(Stack stack) {
		var supervisor = new Supervisor(stack);
		stack.supervisedBy(supervisor::hasEnded);
		return supervisor;
	}

	/** How often something ended that ran. */
	int ends() {
		return this.ends.get();
	}

	/** Whether everything is there and ready. */
	boolean isAllUp() {
		return this.starting.isEmpty();
	}

	/**
	 * When something that had ended was ready again last, by {@link System#nanoTime()}.
	 */
	long lastReady() {
		return this.lastReady;
	}

	private void hasEnded(GuardedProcess process) {
		if (this.starting.add(process.name())) {
			this.ends.incrementAndGet();
			Thread.startVirtualThread(() -> startAgain(process.name()));
		}
	}

	private void startAgain(String name) {
		while (!this.stack.isStopping() && !isStarted(name)) {
			pause();
		}
		this.lastReady = System.nanoTime();
		this.starting.remove(name);
		if (!this.stack.isStopping() && !this.stack.process(name).isAlive()) {
			// It ended between being ready and being noted as such.
			hasEnded(this.stack.process(name));
		}
	}

	/** An orchestrator knows no reason to give up. */
	private boolean isStarted(String name) {
		try {
			this.stack.startAgain(name);
			return true;
		}
		catch (CannotRun | EngineFailure ex) {
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
