package vn.thidua.nomination.award;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class AwardEventsListener implements EventsListener {

	private final Awards awards;

	private final CompleteNominationOnAward completeNomination;

	AwardEventsListener(Awards awards, CompleteNominationOnAward completeNomination) {
		this.awards = awards;
		this.completeNomination = completeNomination;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.NOMINATION_AWARDED, this::awarded)
			.on(PublishedEvents.AWARD_REVOKED, this::revoked);
	}

	private void awarded(Received<NominationAwardedV1> received) {
		var award = received.body();
		this.awards.keep(award.awardId(), award.nominationId(), award.decisionNumber(), award.decidedOn());
		this.completeNomination.on(award.nominationId());
	}

	private void revoked(Received<AwardRevokedV1> received) {
		var revocation = received.body();
		this.awards.revoke(revocation.awardId(), revocation.decisionNumber(), revocation.revokedOn());
	}

}
