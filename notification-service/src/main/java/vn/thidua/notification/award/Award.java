package vn.thidua.notification.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was decided.
 *
 * @param awardId the award
 * @param eventId the event that told of it
 * @param nominationId the nomination
 * @param roundId its round
 * @param nomineeId who receives it
 * @param nominatingUnitId the unit that nominated
 * @param decisionId the decision
 * @param decisionNumber its number in the register
 * @param decidedOn its date, in Asia/Ho_Chi_Minh
 * @param decidingUnitId the unit whose authority decided
 * @param kind what is awarded
 * @param awardedAt when it was told
 */
public record Award(UUID awardId, UUID eventId, UUID nominationId, UUID roundId, UUID nomineeId, UUID nominatingUnitId,
		UUID decisionId, String decisionNumber, LocalDate decidedOn, UUID decidingUnitId, AwardKind kind,
		Instant awardedAt) {
}
