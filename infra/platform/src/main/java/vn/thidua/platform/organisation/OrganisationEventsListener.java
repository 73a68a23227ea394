package vn.thidua.platform.organisation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

/** Follows {@code thidua.organisation} in every service but the one that owns it. */
@Component
@ConditionalOnBooleanProperty(name = "thidua.unit-directory.follow-events", matchIfMissing = true)
class OrganisationEventsListener implements EventsListener {

	private final UnitDirectory units;

	OrganisationEventsListener(UnitDirectory units) {
		this.units = units;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.UNIT_CHANGED, this::keep);
	}

	private void keep(Received<UnitChangedV1> received) {
		var unit = received.body();
		this.units.keep(new Unit(unit.unitId(), received.aggregateVersion(), unit.code(), unit.name(), unit.level(),
				unit.parentId(), unit.email(), unit.validFrom(), unit.foundedOn(), unit.dissolvedOn()));
	}

}
