package vn.thidua.local.faults.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The instances of a service, each in turn. One that failed is passed over for a moment,
 * as long as there is another.
 */
final class Instances {

	private static final Duration MOMENT = Duration.ofSeconds(1);

	private final List<URI> addresses;

	private final Map<URI, Long> failed = new ConcurrentHashMap<>();

	private final AtomicInteger turn = new AtomicInteger();

	Instances(List<URI> addresses) {
		this.addresses = List.copyOf(addresses);
	}

	URI next() {
		int first = this.turn.getAndIncrement();
		for (int i = 0; i < this.addresses.size(); i++) {
			var candidate = this.addresses.get(Math.floorMod(first + i, this.addresses.size()));
			var since = this.failed.get(candidate);
			if (since == null || System.nanoTime() - since > MOMENT.toNanos()) {
				return candidate;
			}
		}
		return this.addresses.get(Math.floorMod(first, this.addresses.size()));
	}

	void failed(URI address) {
		this.failed.put(address, System.nanoTime());
	}

}
