package vn.thidua.notification.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.award.AwardKind;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.notification.award.Award;

/**
 * The published event of an award as a webhook carries it: CloudEvents 1.0, structured
 * JSON. Ids only, no name; {@code publicpage} is an extension of ours, the address of the
 * page that names whoever agreed to it.
 */
record AwardCloudEvent(String specversion, UUID id, String source, String type, UUID subject, Instant time,
		String datacontenttype, URI publicpage, NominationAwardedV1 data) {

	static AwardCloudEvent of(Award award, URI page) {
		return new AwardCloudEvent("1.0", award.eventId(), "notification-service",
				PublishedEvents.NOMINATION_AWARDED.name(), award.nominationId(), award.awardedAt(), "application/json",
				page,
				new NominationAwardedV1(award.awardId(), award.nominationId(), award.roundId(), award.nomineeId(),
						award.nominatingUnitId(), award.decisionId(), award.decisionNumber(), award.decidedOn(),
						award.decidingUnitId(), AwardKind.valueOf(award.kind().name())));
	}

}
