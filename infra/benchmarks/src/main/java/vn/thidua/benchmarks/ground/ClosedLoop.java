package vn.thidua.benchmarks.ground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/** A number of clients, each with one piece of work at a time. */
public final class ClosedLoop {

	private ClosedLoop() {
	}

	/** Pieces of work per second that all clients together got done. */
	public static double perSecond(int clients, Duration span, IntFunction<Runnable> client) {
		var done = new LongAdder();
		long began = System.nanoTime();
		try (var threads = Executors.newFixedThreadPool(clients)) {
			List<Future<?>> loops = new ArrayList<>();
			for (int i = 0; i < clients; i++) {
				var work = client.apply(i);
				loops.add(threads.submit(() -> {
					while (System.nanoTime() - began < span.toNanos()) {
						work.run();
						done.increment();
					}
				}));
			}
			for (var loop : loops) {
				loop.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
		return done.sum() * 1e9 / (System.nanoTime() - began);
	}

}
