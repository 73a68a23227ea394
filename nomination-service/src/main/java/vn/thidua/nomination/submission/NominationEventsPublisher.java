package vn.thidua.nomination.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.contracts.nomination.NominationClosedV1;
import vn.thidua.contracts.nomination.NominationRevisedV1;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.nomination.NominationWithdrawnV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.eventing.outbox.Outbox;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.nomination.circumstance.Waiver;
import vn.thidua.nomination.dossier.SubmitNomination;

@Component
public class NominationEventsPublisher {

	private final Outbox outbox;

	NominationEventsPublisher(Outbox outbox) {
		this.outbox = outbox;
	}

	public void submitted(Nomination nomination, SubmitNomination submitted) {
		var dossier = submitted.dossier();
		var described = new DossierDescribedV1(nomination.nominationId(), dossier.summary(),
				dossier.contents()
					.stream()
					.map((content) -> new DossierDescribedV1.Content(content.theme(), content.text()))
					.toList(),
				dossier.figures()
					.stream()
					.map((figure) -> new DossierDescribedV1.Figure(figure.name(), figure.value().toPlainString(),
							figure.unit(), figure.period()))
					.toList(),
				submitted.waivers().stream().map(Waiver::condition).toList());
		this.outbox.append(List.of(OutgoingEvent.of(PublishedEvents.DOSSIER_DESCRIBED, nomination.nominationId(),
				nomination.revision(), described), submittedEvent(nomination, null)));
	}

	public void forwarded(Nomination nomination) {
		this.outbox.append(submittedEvent(nomination, null));
	}

	void moved(List<MovedNomination> moved) {
		this.outbox
			.append(moved.stream().map((move) -> submittedEvent(move.nomination(), move.movedFromUnitId())).toList());
	}

	public void revised(Nomination nomination, Instant at) {
		this.outbox.append(OutgoingEvent.of(PublishedEvents.NOMINATION_REVISED, nomination.nominationId(),
				nomination.revision(), new NominationRevisedV1(nomination.nominationId(), nomination.roundId(),
						nomination.nominatingUnitId(), at)));
	}

	public void withdrawn(Nomination nomination, Instant at) {
		this.outbox.append(OutgoingEvent.of(PublishedEvents.NOMINATION_WITHDRAWN, nomination.nominationId(),
				nomination.revision(), new NominationWithdrawnV1(nomination.nominationId(), nomination.roundId(),
						nomination.nominatingUnitId(), at)));
	}

	/** By an appraisal that ended its way. */
	public void closed(Nomination nomination, Passage.Ending ending, Instant at) {
		this.outbox.append(OutgoingEvent.of(PublishedEvents.NOMINATION_CLOSED, nomination.nominationId(),
				nomination.revision(), new NominationClosedV1(nomination.nominationId(), nomination.roundId(),
						Outcome.valueOf(ending.name()), at)));
	}

	private static OutgoingEvent<NominationSubmittedV1> submittedEvent(Nomination nomination,
			@Nullable UUID movedFromUnitId) {
		return OutgoingEvent.of(PublishedEvents.NOMINATION_SUBMITTED, nomination.nominationId(), nomination.revision(),
				new NominationSubmittedV1(nomination.nominationId(), nomination.roundId(), nomination.nomineeId(),
						NomineeKind.valueOf(nomination.nomineeKind().name()), nomination.nominatingUnitId(),
						nomination.submittedToUnitId(), nomination.step(), nomination.submittedAt(),
						nomination.onTime(), nomination.nominatedByUnitId(), movedFromUnitId));
	}

}
