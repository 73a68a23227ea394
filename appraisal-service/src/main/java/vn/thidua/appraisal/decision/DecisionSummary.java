package vn.thidua.appraisal.decision;

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
 * @param kind what is awarded
 * @param issuedAt when it was entered
 * @param recipients how many receive it
 */
record DecisionSummary(UUID decisionId, String number, LocalDate decidedOn, UUID authorityUnitId,
		String authorityUnitName, UUID roundId, String signatory, String legalBasis, AwardKind kind, Instant issuedAt,
		int recipients) {
}
