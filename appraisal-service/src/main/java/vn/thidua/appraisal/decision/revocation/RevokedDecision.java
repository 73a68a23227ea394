package vn.thidua.appraisal.decision.revocation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision whose awards are revoked.
 *
 * @param decisionId its identity
 * @param authorityUnitId the unit whose committee decided
 * @param roundId its round
 * @param decidedOn its date
 */
record RevokedDecision(UUID decisionId, UUID authorityUnitId, UUID roundId, LocalDate decidedOn) {
}
