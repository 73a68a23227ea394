package vn.thidua.nomination.organisation;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.eventing.outbox.Outbox;

@Component
class OrganisationEventsPublisher {

	private final Outbox outbox;

	OrganisationEventsPublisher(Outbox outbox) {
		this.outbox = outbox;
	}

	void unitChanged(UnitVersion unit) {
		this.outbox.append(OutgoingEvent.of(PublishedEvents.UNIT_CHANGED, unit.unitId(), unit.revision(),
				new UnitChangedV1(unit.unitId(), unit.code(), unit.name(), unit.level(), unit.parentId(), unit.email(),
						unit.validFrom(), unit.legalBasis())));
	}

}
