package vn.thidua.reporting;

import java.util.UUID;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.testkit.TestTopics;

/** Tells events on the real topics, as the other services do. */
public final class Broadcast {

	private Broadcast() {
	}

	public static void organisation(Province province) {
		province.units().forEach(Broadcast::tell);
	}

	public static TestTopics.Event tell(UnitChangedV1 unit) {
		return tell(PublishedEvents.UNIT_CHANGED, unit.unitId(), 1, unit);
	}

	public static TestTopics.Event tell(RoundOpenedV1 round) {
		return tell(PublishedEvents.ROUND_OPENED, round.roundId(), 1, round);
	}

	public static TestTopics.Event tell(NomineeDescribedV1 nominee) {
		return tell(PublishedEvents.NOMINEE_DESCRIBED, nominee.nomineeId(), 1, nominee);
	}

	public static TestTopics.Event tell(NominationSubmittedV1 submitted) {
		return tell(PublishedEvents.NOMINATION_SUBMITTED, submitted.nominationId(), submitted.step(), submitted);
	}

	public static TestTopics.Event tell(NominationAppraisedV1 appraised) {
		return tell(PublishedEvents.NOMINATION_APPRAISED, appraised.nominationId(), appraised.step(), appraised);
	}

	public static TestTopics.Event tell(NominationAwardedV1 awarded) {
		return tell(PublishedEvents.NOMINATION_AWARDED, awarded.nominationId(), 1, awarded);
	}

	public static <T> TestTopics.Event tell(EventType<T> type, UUID key, long version, T body) {
		return TestTopics.publish(type.topic().name(), type.name(), key, version, body);
	}

}
