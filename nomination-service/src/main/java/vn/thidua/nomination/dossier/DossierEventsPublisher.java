package vn.thidua.nomination.dossier;

import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.eventing.outbox.Outbox;
import vn.thidua.eventing.outbox.OutgoingEvent;

@Component
class DossierEventsPublisher {

	private final Outbox outbox;

	DossierEventsPublisher(Outbox outbox) {
		this.outbox = outbox;
	}

	void dossierErased(UUID nominationId, long version) {
		this.outbox.append(OutgoingEvent.tombstone(PublishedEvents.DOSSIER_DESCRIBED, nominationId, version));
	}

}
