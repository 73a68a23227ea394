package vn.thidua.nomination.submission;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class AppraisalEventsListener implements EventsListener {

	private final AdvanceNominationOnAppraisal advanceNomination;

	private final CompleteNominationOnAward completeNomination;

	AppraisalEventsListener(AdvanceNominationOnAppraisal advanceNomination,
			CompleteNominationOnAward completeNomination) {
		this.advanceNomination = advanceNomination;
		this.completeNomination = completeNomination;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions
			.on(PublishedEvents.NOMINATION_APPRAISED,
					(received) -> this.advanceNomination.on(received.body().nominationId(), received.body().step(),
							received.body().appraisedByUnitId(), Outcome.valueOf(received.body().outcome().name())))
			.on(PublishedEvents.NOMINATION_AWARDED,
					(received) -> this.completeNomination.on(received.body().nominationId()));
	}

}
