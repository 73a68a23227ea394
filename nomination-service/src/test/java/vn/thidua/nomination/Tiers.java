package vn.thidua.nomination;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.thidua.testkit.TestTopics;

/** The appraising tiers, as far as the broker knows them. */
final class Tiers {

	private Tiers() {
	}

	static TestTopics.Event appraised(UUID nominationId, long version, int step, String outcome, String reasonCode) {
		return appraised(UUID.randomUUID(), nominationId, version, step, outcome, reasonCode);
	}

	private static TestTopics.Event appraised(UUID appraiserId, UUID nominationId, long version, int step,
			String outcome, String reasonCode) {
		return TestTopics.publish("thidua.appraisals", "vn.thidua.nomination.appraised.v1", nominationId, version,
				Map.of("nominationId", nominationId, "roundId", UUID.randomUUID(), "sessionId", UUID.randomUUID(),
						"appraisedByUnitId", appraiserId, "step", step, "outcome", outcome, "reasonCode", reasonCode,
						"appraisedAt", Instant.EPOCH.toString()));
	}

	/** Where it goes from there depends on the unit that forwarded. */
	static TestTopics.Event forwarded(UUID appraiserId, UUID nominationId, long version, int step) {
		return appraised(appraiserId, nominationId, version, step, "FORWARDED", "RANKED_WITHIN_QUOTA");
	}

	static TestTopics.Event returned(UUID nominationId, long version) {
		return appraised(nominationId, version, 1, "RETURNED", "NEEDS_CORRECTION");
	}

	static TestTopics.Event reopened(UUID unitId, UUID nominationId, long version, int step) {
		return TestTopics.publish("thidua.appraisals", "vn.thidua.nomination.reopened.v1", nominationId, version,
				Map.of("nominationId", nominationId, "roundId", UUID.randomUUID(), "sessionId", UUID.randomUUID(),
						"appraisedByUnitId", unitId, "step", step, "reopenedAt", Instant.EPOCH.toString()));
	}

	static TestTopics.Event awarded(UUID nominationId) {
		return TestTopics.publish("thidua.awards", "vn.thidua.nomination.awarded.v1", nominationId, 1,
				Map.of("awardId", UUID.randomUUID(), "nominationId", nominationId, "decisionNumber", "1/QĐ-BTV"));
	}

}
