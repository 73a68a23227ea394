package vn.thidua.appraisal.integrity.signal;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.Topics;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class ErasureEventsListener implements EventsListener {

	private final Signals signals;

	ErasureEventsListener(Signals signals) {
		this.signals = signals;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onErased(Topics.DOSSIERS, this.signals::forgetReasons);
	}

}
