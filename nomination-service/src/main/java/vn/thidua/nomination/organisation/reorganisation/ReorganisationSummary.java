package vn.thidua.nomination.organisation.reorganisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reorganisation as lists show it.
 *
 * @param reorganisationId its identity
 * @param revision grows with each change
 * @param state where it stands
 * @param unitId the unit whose subtree it changes
 * @param effectiveOn first day of the new tree
 * @param legalBasis the document it rests on
 */
record ReorganisationSummary(UUID reorganisationId, long revision, Reorganisation.State state, UUID unitId,
		LocalDate effectiveOn, String legalBasis) {
}
