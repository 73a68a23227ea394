package vn.thidua.notification.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That an award stands no more.
 *
 * @param eventId the event that told of it
 * @param decisionId the decision that revokes it
 * @param decisionNumber its number in the register
 * @param revokedOn its date, in Asia/Ho_Chi_Minh
 * @param decidingUnitId the unit whose authority decided
 * @param reasonCode why
 * @param revokedAt when it was told
 */
public record Revocation(UUID eventId, UUID decisionId, String decisionNumber, LocalDate revokedOn, UUID decidingUnitId,
		RevocationReason reasonCode, Instant revokedAt) {
}
