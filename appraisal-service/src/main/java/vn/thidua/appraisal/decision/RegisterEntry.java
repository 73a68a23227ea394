package vn.thidua.appraisal.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An act of a standing committee as the register keeps it.
 *
 * @param decisionId its identity
 * @param authorityUnitId the unit whose committee decided
 * @param number its number
 * @param roundId the round
 * @param decidedOn its date
 * @param signatory who signed it
 * @param legalBasis the documents it rests on
 * @param kind what it awards, or {@code REVOCATION}
 * @param issuedAt when it was entered
 * @param issuedBy the user who entered it
 */
public record RegisterEntry(UUID decisionId, UUID authorityUnitId, DecisionNumber number, UUID roundId,
		LocalDate decidedOn, String signatory, String legalBasis, String kind, Instant issuedAt, String issuedBy) {
}
