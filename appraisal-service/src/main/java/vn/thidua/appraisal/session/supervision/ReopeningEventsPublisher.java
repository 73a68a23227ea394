package vn.thidua.appraisal.session.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.session.NominationRevision;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.NominationReopenedV1;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.eventing.outbox.Outbox;

/** Tells whose finding holds no more; why stays here. */
@Component
class ReopeningEventsPublisher {

	private final Outbox outbox;

	ReopeningEventsPublisher(Outbox outbox) {
		this.outbox = outbox;
	}

	void publish(Seat seat, List<ConcludedDossier> reopened, Map<UUID, NominationRevision> next, Instant at) {
		this.outbox.append(reopened.stream().map((dossier) -> {
			var revision = Objects.requireNonNull(next.get(dossier.nominationId()));
			return OutgoingEvent
				.of(PublishedEvents.NOMINATION_REOPENED, dossier.nominationId(), revision.revision(),
						new NominationReopenedV1(dossier.nominationId(), seat.roundId(), seat.sessionId(),
								seat.unitId(), dossier.step(), at))
				.inTrace(revision.traceparent());
		}).toList());
	}

}
