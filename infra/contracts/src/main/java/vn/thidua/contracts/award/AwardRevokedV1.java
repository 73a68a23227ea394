package vn.thidua.contracts.award;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An award was revoked by a decision of its own.
 *
 * @param awardId the award that stands no more
 * @param nominationId the nomination
 * @param roundId its round
 * @param nomineeId who had received it; her name travels on {@code thidua.people} alone
 * @param nominatingUnitId the unit that nominated
 * @param decisionId the decision that revokes it
 * @param decisionNumber its number in the register, for instance {@code 13/QĐ-BTV}
 * @param revokedOn its date, in Asia/Ho_Chi_Minh
 * @param decidingUnitId the unit whose authority decided
 * @param reasonCode why; the wording of the reason stays with the authority
 */
public record AwardRevokedV1(UUID awardId, UUID nominationId, UUID roundId, UUID nomineeId, UUID nominatingUnitId,
		UUID decisionId, String decisionNumber, LocalDate revokedOn, UUID decidingUnitId, RevocationReason reasonCode) {
}
