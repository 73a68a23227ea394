package vn.thidua.nomination.appraisal;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class AppraisalEventsListener implements EventsListener {

	private final AdvanceNominationOnAppraisal advanceNomination;

	AppraisalEventsListener(AdvanceNominationOnAppraisal advanceNomination) {
		this.advanceNomination = advanceNomination;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.NOMINATION_APPRAISED, this::appraised);
	}

	private void appraised(Received<NominationAppraisedV1> received) {
		var appraised = received.body();
		this.advanceNomination.on(new Appraisal(appraised.nominationId(), received.aggregateVersion(), appraised.step(),
				appraised.appraisedByUnitId(), Outcome.valueOf(appraised.outcome().name()),
				appraised.reasonCode().name(), appraised.appraisedAt()));
	}

}
