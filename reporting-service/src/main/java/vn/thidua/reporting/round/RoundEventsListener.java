package vn.thidua.reporting.round;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class RoundEventsListener implements EventsListener {

	private final RoundProjection projection;

	RoundEventsListener(RoundProjection projection) {
		this.projection = projection;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.ROUND_OPENED, this.projection::opened)
			.on(PublishedEvents.ROUND_DEADLINE_MOVED, this.projection::deadlineMoved)
			.on(PublishedEvents.ROUND_CLOSED, this.projection::closed);
	}

}
