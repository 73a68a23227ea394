package vn.thidua.nomination.organisation;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/**
 * What a reorganisation shall do.
 *
 * @param units new and changed units, as they shall stand
 * @param dissolved units that are no more
 * @param open what a file left open; answered when someone states the plan herself
 */
record ReorganisationPlan(List<UnitState> units, List<Dissolution> dissolved, List<Violation> open) {
}
