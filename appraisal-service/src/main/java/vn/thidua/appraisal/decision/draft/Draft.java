package vn.thidua.appraisal.decision.draft;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A decision that is being prepared.
 *
 * <pre>
 *   draft ──change──▶ draft ──issue──▶ issued: the decision is final
 *     └──discard──▶ gone
 * </pre>
 *
 * @param draftId its identity
 * @param authorityUnitId the unit whose standing committee will decide
 * @param revision grows with each change
 * @param terms what it says so far
 * @param changedAt when it was changed last
 * @param changedBy by whom
 * @param decisionId the decision it became, once issued
 */
record Draft(UUID draftId, UUID authorityUnitId, long revision, DraftTerms terms, Instant changedAt, String changedBy,
		@Nullable UUID decisionId) {
}
