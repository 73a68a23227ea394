package vn.thidua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.appraisal.NominationReopenedV1;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.contracts.appraisal.ReasonCode;
import vn.thidua.contracts.award.AwardKind;
import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.award.RevocationReason;
import vn.thidua.contracts.nomination.NominationClosedV1;
import vn.thidua.contracts.nomination.NominationRevisedV1;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.nomination.NominationWithdrawnV1;
import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.contracts.round.RoundOpenedV1.Act;
import vn.thidua.contracts.round.RoundOpenedV1.Measure;
import vn.thidua.contracts.round.RoundOpenedV1.Quota;

/**
 * What happens in one round of one province, as events.
 *
 * @param province the units
 * @param roundId the round
 */
public record Story(Province province, UUID roundId) {

	public static final Instant MOMENT = Instant.parse("2023-10-12T03:00:00Z");

	/**
	 * G1 IV.2 step 2: communes and direct units one each, the departments one together.
	 */
	public static final List<Quota> YEARLY = List.of(new Quota("COMMUNE", Act.NOMINATE, Measure.MINIMUM, 1, false),
			new Quota("COMMUNE", Act.NOMINATE, Measure.MAXIMUM, 3, false),
			new Quota("DISTRICT", Act.FORWARD, Measure.EXACT, 2, false),
			new Quota("DIRECT", Act.NOMINATE, Measure.EXACT, 1, false),
			new Quota("DEPARTMENT", Act.NOMINATE, Measure.EXACT, 1, true));

	public static Story begin() {
		return new Story(Province.fresh(), UUID.randomUUID());
	}

	public RoundOpenedV1 round() {
		return round(YEARLY);
	}

	public RoundOpenedV1 round(List<Quota> quotas) {
		return new RoundOpenedV1(this.roundId, this.province.top(), "phu-nu-thoi-dai-moi", 1, "Xét tặng năm 2023",
				"2023", LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 14), quotas, "PROVINCE");
	}

	public NominationSubmittedV1 submitted(Nomination nomination, UUID to, int step) {
		return new NominationSubmittedV1(nomination.id(), this.roundId, nomination.nomineeId(), NomineeKind.MEMBER,
				nomination.unitId(), to, step, MOMENT.plusSeconds(step), nomination.onTime());
	}

	public NominationAppraisedV1 appraised(Nomination nomination, UUID by, int step, Outcome outcome) {
		return new NominationAppraisedV1(nomination.id(), this.roundId,
				new UUID(by.getMostSignificantBits(), this.roundId.getLeastSignificantBits()), by, step, outcome,
				ReasonCode.RANKED_WITHIN_QUOTA, MOMENT.plusSeconds(60L * step));
	}

	public NominationReopenedV1 reopened(Nomination nomination, UUID by) {
		return new NominationReopenedV1(nomination.id(), this.roundId,
				new UUID(by.getMostSignificantBits(), this.roundId.getLeastSignificantBits()), by, 1,
				MOMENT.plusSeconds(75));
	}

	public NominationClosedV1 closed(Nomination nomination, Outcome outcome) {
		return new NominationClosedV1(nomination.id(), this.roundId, outcome, MOMENT.plusSeconds(90));
	}

	public NominationWithdrawnV1 withdrawn(Nomination nomination) {
		return new NominationWithdrawnV1(nomination.id(), this.roundId, nomination.unitId(), MOMENT.plusSeconds(80));
	}

	public NominationRevisedV1 revised(Nomination nomination) {
		return new NominationRevisedV1(nomination.id(), this.roundId, nomination.unitId(), MOMENT.plusSeconds(70));
	}

	public NominationAwardedV1 awarded(Nomination nomination) {
		return new NominationAwardedV1(nomination.awardId(), nomination.id(), this.roundId, nomination.nomineeId(),
				nomination.unitId(), this.roundId, "12/QĐ-BTV", LocalDate.of(2023, 10, 20), this.province.top(),
				AwardKind.CERTIFICATE_OF_COMMENDATION);
	}

	public AwardRevokedV1 revoked(Nomination nomination) {
		return new AwardRevokedV1(nomination.awardId(), nomination.id(), this.roundId, nomination.nomineeId(),
				nomination.unitId(), this.roundId, "13/QĐ-BTV", LocalDate.of(2023, 11, 9), this.province.top(),
				RevocationReason.DECIDED_IN_ERROR);
	}

	public static NomineeDescribedV1 described(Nomination nomination, String name, boolean consent) {
		return new NomineeDescribedV1(nomination.nomineeId(), NomineeKind.MEMBER, name, nomination.unitId(), consent);
	}

	/**
	 * A nomination of the story.
	 *
	 * @param unitId the unit that nominates
	 * @param onTime whether by the last day
	 */
	public record Nomination(UUID id, UUID unitId, UUID nomineeId, UUID awardId, boolean onTime) {

		public static Nomination by(UUID unitId) {
			return new Nomination(UUID.randomUUID(), unitId, UUID.randomUUID(), UUID.randomUUID(), true);
		}

		public static Nomination lateBy(UUID unitId) {
			return new Nomination(UUID.randomUUID(), unitId, UUID.randomUUID(), UUID.randomUUID(), false);
		}

	}

}
