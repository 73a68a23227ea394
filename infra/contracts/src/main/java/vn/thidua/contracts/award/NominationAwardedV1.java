package vn.thidua.contracts.award;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A nomination was awarded by an issued decision.
 *
 * @param awardId the award, one per recipient of a decision
 * @param nominationId the nomination
 * @param roundId its round
 * @param nomineeId who receives it; her name travels on {@code thidua.people} alone
 * @param nominatingUnitId the unit that nominated
 * @param decisionId the decision
 * @param decisionNumber its number in the register, for instance {@code 12/QĐ-BTV}
 * @param decidedOn its date, in Asia/Ho_Chi_Minh
 * @param decidingUnitId the unit whose authority decided
 * @param kind what is awarded
 */
public record NominationAwardedV1(UUID awardId, UUID nominationId, UUID roundId, UUID nomineeId, UUID nominatingUnitId,
		UUID decisionId, String decisionNumber, LocalDate decidedOn, UUID decidingUnitId, AwardKind kind) {
}
