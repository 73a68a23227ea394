package vn.thidua.eventing.inbox;

import java.util.List;
import java.util.UUID;

import vn.thidua.eventing.EventTracing;

/**
 * Hands events to their subscribers, in order, each run of one type together where the
 * subscriber wants that.
 */
class EventDelivery {

	private final Subscriptions subscriptions;

	private final EventTracing tracing;

	EventDelivery(Subscriptions subscriptions, EventTracing tracing) {
		this.subscriptions = subscriptions;
		this.tracing = tracing;
	}

	void deliver(List<ReceivedEvent> events) {
		int start = 0;
		while (start < events.size()) {
			int end = endOfRun(events, start);
			deliverRun(events.subList(start, end));
			start = end;
		}
	}

	private static int endOfRun(List<ReceivedEvent> events, int start) {
		ReceivedEvent first = events.get(start);
		int end = start + 1;
		while (end < events.size() && first.type().equals(events.get(end).type())
				&& first.isTombstone() == events.get(end).isTombstone()) {
			end++;
		}
		return end;
	}

	private void deliverRun(List<ReceivedEvent> run) {
		if (run.getFirst().isTombstone()) {
			run.forEach((tombstone) -> deliverOne(tombstone, () -> erase(tombstone)));
			return;
		}
		for (var subscription : this.subscriptions.to(run.getFirst().type())) {
			if (subscription.together()) {
				subscription.deliver(run);
			}
			else {
				run.forEach((event) -> deliverOne(event, () -> subscription.deliver(List.of(event))));
			}
		}
	}

	private void erase(ReceivedEvent tombstone) {
		UUID key = UUID.fromString(tombstone.key());
		this.subscriptions.toErasures(tombstone.origin().topic()).forEach((handler) -> handler.accept(key));
	}

	private void deliverOne(ReceivedEvent event, Runnable work) {
		try {
			this.tracing.continueTrace(event.traceparent(), "apply " + event.type(),
					this.subscriptions.keyName(event.origin().topic()), event.key(), work);
		}
		catch (RuntimeException failure) {
			throw new EventNotApplicable(event, failure);
		}
	}

}
