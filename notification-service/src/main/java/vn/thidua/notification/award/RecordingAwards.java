package vn.thidua.notification.award;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Records an award or its revocation and, the first time, tells the features that pass it
 * on.
 */
@Service
class RecordingAwards {

	private static final Logger log = LoggerFactory.getLogger(RecordingAwards.class);

	private final Awards awards;

	private final ApplicationEventPublisher events;

	RecordingAwards(Awards awards, ApplicationEventPublisher events) {
		this.awards = awards;
		this.events = events;
	}

	void record(Award award) {
		if (this.awards.add(award)) {
			log.info("Award {} of decision {} recorded", award.awardId(), award.decisionNumber());
			this.events
				.publishEvent(new AwardRecorded(award.awardId(), award.nominationId(), award.nominatingUnitId()));
		}
	}

	/** The award itself was told before, on the same topic under the same key. */
	void revoke(RevocationRecorded award, Revocation revocation) {
		if (this.awards.revoke(award.awardId(), revocation)) {
			log.info("Award {} revoked by decision {}", award.awardId(), revocation.decisionNumber());
			this.events.publishEvent(award);
		}
	}

}
