package vn.thidua.appraisal.integrity.rotation;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class RoundProgrammesEventsListener implements EventsListener {

	private final RoundProgrammes programmes;

	RoundProgrammesEventsListener(RoundProgrammes programmes) {
		this.programmes = programmes;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.ROUND_OPENED,
				(received) -> this.programmes.keep(received.body().roundId(), received.body().programme()));
	}

}
