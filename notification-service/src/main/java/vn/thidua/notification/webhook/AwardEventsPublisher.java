package vn.thidua.notification.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.award.AwardKind;
import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.award.RevocationReason;
import vn.thidua.eventing.EventBodies;
import vn.thidua.notification.PublicSite;
import vn.thidua.notification.award.Award;
import vn.thidua.notification.award.Revocation;

/**
 * Writes the published event of an award, or of its revocation, as a webhook carries it:
 * CloudEvents 1.0, structured JSON. Ids only, no name; {@code publicpage} is an extension
 * of ours, the address of the page that names whoever agreed to it.
 */
@Component
class AwardEventsPublisher {

	private final EventBodies bodies;

	private final PublicSite site;

	AwardEventsPublisher(EventBodies bodies, PublicSite site) {
		this.bodies = bodies;
		this.site = site;
	}

	/** The same bytes for every attempt and every subscriber. */
	byte[] body(Award award, Revocation revocation) {
		return this.bodies.write(new CloudEvent("1.0", revocation.eventId(), "notification-service",
				PublishedEvents.AWARD_REVOKED.name(), award.nominationId(), revocation.revokedAt(), "application/json",
				this.site.award(award.awardId()), data(award, revocation)));
	}

	private static AwardRevokedV1 data(Award award, Revocation revocation) {
		return new AwardRevokedV1(award.awardId(), award.nominationId(), award.roundId(), award.nomineeId(),
				award.nominatingUnitId(), revocation.decisionId(), revocation.decisionNumber(), revocation.revokedOn(),
				revocation.decidingUnitId(), RevocationReason.valueOf(revocation.reasonCode().name()));
	}

	/** The same bytes for every attempt and every subscriber. */
	byte[] body(Award award) {
		return this.bodies.write(new CloudEvent("1.0", award.eventId(), "notification-service",
				PublishedEvents.NOMINATION_AWARDED.name(), award.nominationId(), award.awardedAt(), "application/json",
				this.site.award(award.awardId()), data(award)));
	}

	private static NominationAwardedV1 data(Award award) {
		return new NominationAwardedV1(award.awardId(), award.nominationId(), award.roundId(), award.nomineeId(),
				award.nominatingUnitId(), award.decisionId(), award.decisionNumber(), award.decidedOn(),
				award.decidingUnitId(), AwardKind.valueOf(award.kind().name()));
	}

	private record CloudEvent(String specversion, UUID id, String source, String type, UUID subject, Instant time,
			String datacontenttype, URI publicpage, Object data) {
	}

}
