package vn.thidua.nomination.obligation;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.round.ObligationDueSoonV1;
import vn.thidua.contracts.round.ObligationMissedV1;
import vn.thidua.contracts.round.RoundOpenedV1.Act;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.eventing.outbox.Outbox;

/** Each event is a revision of its round, the first of them the one given. */
@Component
class ObligationEventsPublisher {

	private final Outbox outbox;

	ObligationEventsPublisher(Outbox outbox) {
		this.outbox = outbox;
	}

	void dueSoon(List<ToldObligation> obligations, long firstRevision) {
		List<OutgoingEvent<?>> events = new ArrayList<>(obligations.size());
		for (var told : obligations) {
			events.add(
					OutgoingEvent.of(PublishedEvents.OBLIGATION_DUE_SOON, told.roundId(), firstRevision + events.size(),
							new ObligationDueSoonV1(told.roundId(), told.unitId(), told.parentUnitId(), told.level(),
									Act.valueOf(told.act().name()), told.together(), told.required(), told.received(),
									told.dueOn())));
		}
		this.outbox.append(events);
	}

	void missed(List<ToldObligation> obligations, long firstRevision) {
		List<OutgoingEvent<?>> events = new ArrayList<>(obligations.size());
		for (var told : obligations) {
			events
				.add(OutgoingEvent.of(PublishedEvents.OBLIGATION_MISSED, told.roundId(), firstRevision + events.size(),
						new ObligationMissedV1(told.roundId(), told.unitId(), told.parentUnitId(), told.level(),
								Act.valueOf(told.act().name()), told.together(), told.required(), told.received(),
								told.dueOn())));
		}
		this.outbox.append(events);
	}

}
