package vn.thidua.appraisal.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An issued decision. It is never changed.
 *
 * @param decisionId its identity
 * @param authorityUnitId the unit whose standing committee decided
 * @param number its number in the register
 * @param terms what was decided
 * @param awards one for each recipient
 * @param issuedAt when it was entered
 * @param issuedBy the user who entered it
 */
public record Decision(UUID decisionId, UUID authorityUnitId, DecisionNumber number, IssueDecision terms,
		List<Award> awards, Instant issuedAt, String issuedBy) {
}
