package vn.thidua.appraisal.decision.kind;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a level may decide a kind of award.
 *
 * @param ruleId its identity
 * @param revision grows with each change
 * @param kind the kind
 * @param level code of the level whose standing committees may decide it
 * @param legalBasis the document that allows it
 * @param validFrom first day of decisions
 * @param validUntil last day of decisions, if there is one
 */
record AwardKindRule(UUID ruleId, long revision, AwardKind kind, String level, String legalBasis, LocalDate validFrom,
		@Nullable LocalDate validUntil) {
}
