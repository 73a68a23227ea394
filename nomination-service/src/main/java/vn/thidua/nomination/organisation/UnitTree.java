package vn.thidua.nomination.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The units at and below one, as they stand.
 *
 * @param rootId the unit at its top
 * @param units all of them, none dissolved
 * @param depths how deep each level lies
 * @param elsewhere ids that a plan names and that are units dissolved or outside the tree
 */
record UnitTree(UUID rootId, Map<UUID, UnitVersion> units, Map<String, Integer> depths, Set<UUID> elsewhere) {

	static UnitTree of(UUID rootId, List<UnitVersion> units, Map<String, Integer> depths, Set<UUID> elsewhere) {
		Map<UUID, UnitVersion> byId = new LinkedHashMap<>();
		units.forEach((unit) -> byId.put(unit.unitId(), unit));
		return new UnitTree(rootId, byId, depths, elsewhere);
	}

	Optional<UnitVersion> find(UUID unitId) {
		return Optional.ofNullable(this.units.get(unitId));
	}

	/** Whether nothing stands above it. */
	boolean isWhole() {
		return find(this.rootId).filter((root) -> root.parentId() == null).isPresent();
	}

	Optional<Integer> depthOf(String level) {
		return Optional.ofNullable(this.depths.get(level));
	}

	List<UnitVersion> childrenOf(UUID unitId) {
		return this.units.values().stream().filter((unit) -> unitId.equals(unit.parentId())).toList();
	}

	/** The tree after a plan: what it dissolves is gone, what it states stands so. */
	Map<UUID, UnitState> after(ReorganisationPlan plan) {
		Map<UUID, UnitState> after = new LinkedHashMap<>();
		this.units.values().forEach((unit) -> after.put(unit.unitId(), unit.state()));
		plan.dissolved().forEach((dissolution) -> after.remove(dissolution.unitId()));
		plan.units().forEach((unit) -> after.put(unit.unitId(), unit));
		return after;
	}

	String nameOf(UUID unitId) {
		return find(unitId).map((unit) -> unit.code() + " " + unit.name()).orElse(unitId.toString());
	}

	static boolean contains(Collection<UUID> unitIds, @Nullable UUID unitId) {
		return unitId != null && unitIds.contains(unitId);
	}

}
