package vn.thidua.appraisal.decision.revocation;

import java.util.UUID;

/**
 * An award that may be revoked.
 *
 * @param awardId its identity
 * @param nominationId the nomination
 * @param nomineeId who received it
 * @param nominatingUnitId the unit that nominated
 * @param revoked whether it was revoked already
 */
record RevocableAward(UUID awardId, UUID nominationId, UUID nomineeId, UUID nominatingUnitId, boolean revoked) {
}
