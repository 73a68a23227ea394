package vn.thidua.reporting.person;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class PersonEventsListener implements EventsListener {

	private final NomineeProjection projection;

	PersonEventsListener(NomineeProjection projection) {
		this.projection = projection;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onAll(PublishedEvents.NOMINEE_DESCRIBED, this.projection::described);
		subscriptions.onErased(Topics.PEOPLE, this.projection::erased);
	}

}
