package vn.thidua.appraisal.decision.revocation;

import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.session.NominationRevisions;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.contracts.award.RevocationReason;
import vn.thidua.eventing.outbox.Outbox;
import vn.thidua.eventing.outbox.OutgoingEvent;

/** Tells what was revoked; the wording of a reason stays here. */
@Component
class RevocationEventsPublisher {

	private final Outbox outbox;

	private final NominationRevisions revisions;

	RevocationEventsPublisher(Outbox outbox, NominationRevisions revisions) {
		this.outbox = outbox;
		this.revisions = revisions;
	}

	void publish(Revocation revocation) {
		var next = this.revisions.next(revocation.awards().stream().map(RevocableAward::nominationId).toList());
		this.outbox.append(revocation.awards().stream().map((award) -> {
			var revision = Objects.requireNonNull(next.get(award.nominationId()));
			return OutgoingEvent
				.of(PublishedEvents.AWARD_REVOKED, award.nominationId(), revision.revision(),
						revoked(revocation, award))
				.inTrace(revision.traceparent());
		}).toList());
	}

	private static AwardRevokedV1 revoked(Revocation revocation, RevocableAward award) {
		var entry = revocation.entry();
		return new AwardRevokedV1(award.awardId(), award.nominationId(), entry.roundId(), award.nomineeId(),
				award.nominatingUnitId(), entry.decisionId(), entry.number().text(), entry.decidedOn(),
				entry.authorityUnitId(), RevocationReason.valueOf(revocation.reasonCode().name()));
	}

}
