package vn.thidua.eventing.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** {@code thidua.inbox.events} by outcome, and {@code thidua.parked.events}. */
class InboxMetrics {

	private final Counter applied;

	private final Counter duplicate;

	private final Counter parked;

	InboxMetrics(MeterRegistry registry, ParkedEvents parkedEvents) {
		this.applied = counter(registry, "applied");
		this.duplicate = counter(registry, "duplicate");
		this.parked = counter(registry, "parked");
		Gauge.builder("thidua.parked.events", parkedEvents::waiting)
			.description("Events that wait for an operator")
			.register(registry);
	}

	void count(int applied, int duplicate, int parked) {
		this.applied.increment(applied);
		this.duplicate.increment(duplicate);
		this.parked.increment(parked);
	}

	private static Counter counter(MeterRegistry registry, String outcome) {
		return Counter.builder("thidua.inbox.events")
			.description("Events received, by what became of them")
			.tag("outcome", outcome)
			.register(registry);
	}

}
