package vn.thidua.nomination.organisation.reorganisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.thidua.nomination.organisation.UnitState;
import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.platform.problem.Violation;

/**
 * What a reorganisation shall do.
 *
 * @param units new and changed units, as they shall stand
 * @param dissolved units that are no more
 * @param open what a file left open; answered when someone states the plan herself
 */
record ReorganisationPlan(List<UnitState> units, List<Dissolution> dissolved, List<Violation> open) {

	/** The tree after it: what it dissolves is gone, what it states stands so. */
	Map<UUID, UnitState> appliedTo(UnitTree tree) {
		Map<UUID, UnitState> after = new LinkedHashMap<>();
		tree.units().values().forEach((unit) -> after.put(unit.unitId(), unit.state()));
		this.dissolved.forEach((dissolution) -> after.remove(dissolution.unitId()));
		this.units.forEach((unit) -> after.put(unit.unitId(), unit));
		return after;
	}

}
