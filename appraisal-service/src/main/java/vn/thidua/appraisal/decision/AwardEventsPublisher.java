package vn.thidua.appraisal.decision;

import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.session.NominationRevision;
import vn.thidua.appraisal.session.NominationRevisions;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.award.AwardKind;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.eventing.outbox.Outbox;

@Component
class AwardEventsPublisher {

	private final Outbox outbox;

	private final NominationRevisions revisions;

	AwardEventsPublisher(Outbox outbox, NominationRevisions revisions) {
		this.outbox = outbox;
		this.revisions = revisions;
	}

	void publish(Decision decision) {
		var next = this.revisions.next(decision.terms().nominationIds());
		this.outbox.append(decision.awards()
			.stream()
			.map((award) -> event(Objects.requireNonNull(next.get(award.nomination().nominationId())),
					awarded(decision, award)))
			.toList());
	}

	private static OutgoingEvent<NominationAwardedV1> event(NominationRevision next, NominationAwardedV1 awarded) {
		return OutgoingEvent.of(PublishedEvents.NOMINATION_AWARDED, next.nominationId(), next.revision(), awarded)
			.inTrace(next.traceparent());
	}

	private static NominationAwardedV1 awarded(Decision decision, Award award) {
		var nomination = award.nomination();
		var terms = decision.terms();
		return new NominationAwardedV1(award.awardId(), nomination.nominationId(), terms.roundId(),
				nomination.nomineeId(), nomination.nominatingUnitId(), decision.decisionId(), decision.number().text(),
				terms.decidedOn(), decision.authorityUnitId(), AwardKind.valueOf(terms.kind().name()));
	}

}
