package vn.thidua.appraisal.decision.revocation;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.Topics;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

/** The wording of a reason goes when the dossier goes. Source: X2. */
@Component
class RevocationEventsListener implements EventsListener {

	private final Revocations revocations;

	RevocationEventsListener(Revocations revocations) {
		this.revocations = revocations;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onErased(Topics.DOSSIERS, this.revocations::eraseReasons);
	}

}
