package vn.thidua.local.faults.load;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The instances of a service. A request goes to the one that has the fewest to answer, so
 * that one that hangs is soon left alone; one that failed is passed over for a moment, as
 * long as there is another.
 */
final class Instances {

	private static final Duration MOMENT = Duration.ofSeconds(1);

	private final List<Instance> all;

	private int turn;

	Instances(List<URI> addresses) {
		this.all = addresses.stream().map(Instance::new).toList();
	}

	/**
	 * Where the next request goes; it is to be {@linkplain #answered told} of its end.
	 */
	synchronized Instance next() {
		int first = this.turn++;
		var inTurn = Stream.iterate(first, (i) -> i + 1)
			.limit(this.all.size())
			.map((i) -> this.all.get(Math.floorMod(i, this.all.size())))
			.toList();
		var chosen = inTurn.stream()
			.filter(Instance::isTrusted)
			.min(Comparator.comparingInt((instance) -> instance.waiting))
			.orElse(inTurn.getFirst());
		chosen.waiting++;
		return chosen;
	}

	synchronized void answered(Instance instance) {
		instance.waiting--;
	}

	synchronized void failed(Instance instance) {
		instance.waiting--;
		instance.trustedFrom = System.nanoTime() + MOMENT.toNanos();
	}

	/** One of them. */
	static final class Instance {

		private final URI address;

		private int waiting;

		private long trustedFrom = System.nanoTime();

		private Instance(URI address) {
			this.address = address;
		}

		URI address() {
			return this.address;
		}

		private boolean isTrusted() {
			return System.nanoTime() - this.trustedFrom >= 0;
		}

	}

}
