package vn.thidua.appraisal.session;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class NominationEventsListener implements EventsListener {

	private final ReceiveDossierOnNominationSubmitted receiveDossier;

	private final RemoveDossierOnNominationWithdrawn removeDossier;

	private final EraseReasonsOnDossierErased eraseReasons;

	NominationEventsListener(ReceiveDossierOnNominationSubmitted receiveDossier,
			RemoveDossierOnNominationWithdrawn removeDossier, EraseReasonsOnDossierErased eraseReasons) {
		this.receiveDossier = receiveDossier;
		this.removeDossier = removeDossier;
		this.eraseReasons = eraseReasons;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.NOMINATION_SUBMITTED, this::submitted)
			.on(PublishedEvents.NOMINATION_WITHDRAWN,
					(received) -> this.removeDossier.remove(received.body().nominationId(),
							received.aggregateVersion()))
			.onErased(Topics.DOSSIERS, this.eraseReasons::erase);
	}

	private void submitted(Received<NominationSubmittedV1> received) {
		var nomination = received.body();
		this.receiveDossier.receive(new SubmittedNomination(nomination.nominationId(), received.aggregateVersion(),
				nomination.roundId(), nomination.submittedToUnitId(), nomination.step(), nomination.nomineeId(),
				nomination.nomineeKind().name(), nomination.nominatingUnitId(), nomination.submittedAt(),
				nomination.onTime(), nomination.movedFromUnitId()));
	}

}
