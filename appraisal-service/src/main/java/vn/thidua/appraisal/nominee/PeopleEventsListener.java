package vn.thidua.appraisal.nominee;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class PeopleEventsListener implements EventsListener {

	private final Nominees nominees;

	PeopleEventsListener(Nominees nominees) {
		this.nominees = nominees;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onAll(PublishedEvents.NOMINEE_DESCRIBED, this::keep)
			.onErased(Topics.PEOPLE, this.nominees::forget);
	}

	private void keep(List<Received<NomineeDescribedV1>> described) {
		this.nominees.keepAll(described.stream().map(PeopleEventsListener::nominee).toList());
	}

	private static Nominee nominee(Received<NomineeDescribedV1> received) {
		var described = received.body();
		return new Nominee(described.nomineeId(), received.aggregateVersion(), described.kind().name(),
				described.name());
	}

}
