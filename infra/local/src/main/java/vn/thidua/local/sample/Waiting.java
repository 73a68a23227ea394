package vn.thidua.local.sample;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

import vn.thidua.local.site.CannotRun;

/** Waits for what events bring about. */
final class Waiting {

	private static final Duration AT_MOST = Duration.ofSeconds(90);

	private static final Duration PAUSE = Duration.ofMillis(100);

	private Waiting() {
	}

	static <T> T until(String what, Supplier<T> look, Predicate<T> enough) {
		long began = System.nanoTime();
		T seen = look.get();
		while (!enough.test(seen)) {
			if (System.nanoTime() - began > AT_MOST.toNanos()) {
				throw new CannotRun(
						"Waited %d s in vain for %s; last seen: %s".formatted(AT_MOST.toSeconds(), what, seen));
			}
			pause();
			seen = look.get();
		}
		return seen;
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new CannotRun("The sample round was interrupted.", stopped);
		}
	}

}
