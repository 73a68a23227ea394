package vn.thidua.eventing.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * {@code thidua.inbox.events} by outcome, {@code thidua.inbox.retries} and
 * {@code thidua.parked.events}.
 */
class InboxMetrics {

	private final Counter applied;

	private final Counter duplicate;

	private final Counter parked;

	private final Counter retries;

	InboxMetrics(MeterRegistry registry, ParkedEvents parkedEvents) {
		this.applied = counter(registry, "applied");
		this.duplicate = counter(registry, "duplicate");
		this.parked = counter(registry, "parked");
		this.retries = Counter.builder("thidua.inbox.retries")
			.description("Polls put back for a broken dependency")
			.register(registry);
		Gauge.builder("thidua.parked.events", parkedEvents::waiting)
			.description("Events that wait for an operator")
			.register(registry);
	}

	void count(Applied result) {
		this.applied.increment(result.applied());
		this.duplicate.increment(result.duplicate());
		this.parked.increment(result.parked());
	}

	void countRetry() {
		this.retries.increment();
	}

	private static Counter counter(MeterRegistry registry, String outcome) {
		return Counter.builder("thidua.inbox.events")
			.description("Events received, by what became of them")
			.tag("outcome", outcome)
			.register(registry);
	}

}
