package vn.thidua.nomination.nominee;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.eventing.outbox.Outbox;

@Component
class NomineeEventsPublisher {

	private final Outbox outbox;

	NomineeEventsPublisher(Outbox outbox) {
		this.outbox = outbox;
	}

	void nomineeDescribed(Nominee nominee) {
		nomineesDescribed(List.of(nominee));
	}

	void nomineesDescribed(List<Nominee> nominees) {
		this.outbox.append(nominees.stream().map(NomineeEventsPublisher::event).toList());
	}

	private static OutgoingEvent<NomineeDescribedV1> event(Nominee nominee) {
		return OutgoingEvent.of(PublishedEvents.NOMINEE_DESCRIBED, nominee.nomineeId(), nominee.revision(),
				new NomineeDescribedV1(nominee.nomineeId(), NomineeKind.valueOf(nominee.kind().name()), nominee.name(),
						nominee.unitId(), nominee.consentToPublish()));
	}

	void nomineeErased(UUID nomineeId, long revision) {
		this.outbox.append(OutgoingEvent.tombstone(PublishedEvents.NOMINEE_DESCRIBED, nomineeId, revision));
	}

}
