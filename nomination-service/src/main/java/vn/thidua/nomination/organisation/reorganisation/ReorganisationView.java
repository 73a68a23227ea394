package vn.thidua.nomination.organisation.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.thidua.nomination.organisation.UnitState;

/**
 * A reorganisation as its administrators see it before and after.
 *
 * @param reorganisationId its identity
 * @param revision grows with each change
 * @param state where it stands
 * @param unitId the unit whose subtree it changes
 * @param effectiveOn first day of the new tree
 * @param legalBasis the document it rests on
 * @param units new and changed units, as they shall stand
 * @param dissolved units that are no more, and what comes in their place
 * @param acts what it amounts to, unit by unit, until it is applied
 * @param openWork how much open work passes to successors, until it is applied
 * @param problems what stands against its approval
 */
record ReorganisationView(UUID reorganisationId, long revision, Reorganisation.State state, UUID unitId,
		LocalDate effectiveOn, String legalBasis, List<UnitState> units, List<Dissolution> dissolved,
		List<UnitAct> acts, long openWork, List<Map<String, Object>> problems) {
}
