package vn.thidua.nomination.appraisal;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.appraisal.NominationReopenedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class AppraisalEventsListener implements EventsListener {

	private final AdvanceNominationOnAppraisal advanceNomination;

	private final TakeBackNominationOnReopening takeBackNomination;

	AppraisalEventsListener(AdvanceNominationOnAppraisal advanceNomination,
			TakeBackNominationOnReopening takeBackNomination) {
		this.advanceNomination = advanceNomination;
		this.takeBackNomination = takeBackNomination;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.NOMINATION_APPRAISED, this::appraised)
			.on(PublishedEvents.NOMINATION_REOPENED, this::reopened);
	}

	private void appraised(Received<NominationAppraisedV1> received) {
		var appraised = received.body();
		this.advanceNomination.on(new Appraisal(appraised.nominationId(), received.aggregateVersion(), appraised.step(),
				appraised.appraisedByUnitId(), Outcome.valueOf(appraised.outcome().name()),
				appraised.reasonCode().name(), appraised.appraisedAt()));
	}

	private void reopened(Received<NominationReopenedV1> received) {
		var reopened = received.body();
		this.takeBackNomination.on(new TakeBackNominationOnReopening.Reopening(reopened.nominationId(),
				received.aggregateVersion(), reopened.step(), reopened.appraisedByUnitId()));
	}

}
