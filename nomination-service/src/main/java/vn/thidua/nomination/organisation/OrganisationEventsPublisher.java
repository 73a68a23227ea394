package vn.thidua.nomination.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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

	void unitsChanged(List<UnitVersion> units, Map<UUID, List<UUID>> successors) {
		this.outbox.append(units.stream().map((unit) -> event(unit, successors)).toList());
	}

	private static OutgoingEvent<UnitChangedV1> event(UnitVersion unit, Map<UUID, List<UUID>> successors) {
		return OutgoingEvent.of(PublishedEvents.UNIT_CHANGED, unit.unitId(), unit.revision(),
				new UnitChangedV1(unit.unitId(), unit.code(), unit.name(), unit.level(), unit.parentId(), unit.email(),
						unit.validFrom(), unit.legalBasis(), unit.foundedOn(),
						unit.dissolved() ? unit.validFrom() : null,
						unit.dissolved() ? successors.get(unit.unitId()) : null));
	}

}
