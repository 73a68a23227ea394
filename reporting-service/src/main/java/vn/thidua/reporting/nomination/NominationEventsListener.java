package vn.thidua.reporting.nomination;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class NominationEventsListener implements EventsListener {

	private final NominationProjection nominations;

	private final AppraisalProjection appraisals;

	private final DeadlineProjection deadlines;

	NominationEventsListener(NominationProjection nominations, AppraisalProjection appraisals,
			DeadlineProjection deadlines) {
		this.nominations = nominations;
		this.appraisals = appraisals;
		this.deadlines = deadlines;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onAll(PublishedEvents.NOMINATION_SUBMITTED, this.nominations::submitted);
		subscriptions.onAll(PublishedEvents.NOMINATION_WITHDRAWN, this.nominations::withdrawn);
		subscriptions.onAll(PublishedEvents.NOMINATION_CLOSED, this.nominations::closed);
		subscriptions.onAll(PublishedEvents.NOMINATION_APPRAISED, this.appraisals::appraised);
		subscriptions.onAll(PublishedEvents.NOMINATION_REOPENED, this.appraisals::reopened);
		subscriptions.onAll(PublishedEvents.ROUND_DEADLINE_MOVED, this.deadlines::moved);
	}

}
