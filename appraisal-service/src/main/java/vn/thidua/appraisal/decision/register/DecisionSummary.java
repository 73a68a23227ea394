package vn.thidua.appraisal.decision.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as the register lists it.
 *
 * @param decisionId its identity
 * @param number its number
 * @param decidedOn its date
 * @param authorityUnitId the unit whose standing committee decided
 * @param authorityUnitName its name
 * @param roundId the round
 * @param signatory who signed it
 * @param legalBasis the documents it rests on
 * @param kind what it does
 * @param issuedAt when it was entered
 * @param recipients how many receive it, or lose what they had received
 * @param revoked of these awards, how many were revoked
 */
record DecisionSummary(UUID decisionId, String number, LocalDate decidedOn, UUID authorityUnitId,
		String authorityUnitName, UUID roundId, String signatory, String legalBasis, DecisionKind kind,
		Instant issuedAt, int recipients, int revoked) {
}
