package vn.thidua.reporting.award;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class AwardEventsListener implements EventsListener {

	private final AwardProjection projection;

	private final RevocationProjection revocations;

	AwardEventsListener(AwardProjection projection, RevocationProjection revocations) {
		this.projection = projection;
		this.revocations = revocations;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onAll(PublishedEvents.NOMINATION_AWARDED, this.projection::awarded)
			.onAll(PublishedEvents.AWARD_REVOKED, this.revocations::revoked);
	}

}
