package vn.thidua.appraisal.document.printing;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.Topics;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

/** Files that name an erased person go with her name. Source: X2. */
@Component
class PrintingEventsListener implements EventsListener {

	private final Printings printings;

	PrintingEventsListener(Printings printings) {
		this.printings = printings;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onErased(Topics.PEOPLE, this.printings::removeNaming);
	}

}
