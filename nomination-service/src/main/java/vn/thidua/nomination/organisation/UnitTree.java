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
public record UnitTree(UUID rootId, Map<UUID, UnitVersion> units, Map<String, Integer> depths, Set<UUID> elsewhere) {

	public static UnitTree of(UUID rootId, List<UnitVersion> units, Map<String, Integer> depths, Set<UUID> elsewhere) {
		Map<UUID, UnitVersion> byId = new LinkedHashMap<>();
		units.forEach((unit) -> byId.put(unit.unitId(), unit));
		return new UnitTree(rootId, byId, depths, elsewhere);
	}

	public Optional<UnitVersion> find(UUID unitId) {
		return Optional.ofNullable(this.units.get(unitId));
	}

	/** Whether nothing stands above it. */
	public boolean isWhole() {
		return find(this.rootId).filter((root) -> root.parentId() == null).isPresent();
	}

	public Optional<Integer> depthOf(String level) {
		return Optional.ofNullable(this.depths.get(level));
	}

	public List<UnitVersion> childrenOf(UUID unitId) {
		return this.units.values().stream().filter((unit) -> unitId.equals(unit.parentId())).toList();
	}

	public String nameOf(UUID unitId) {
		return find(unitId).map((unit) -> unit.code() + " " + unit.name()).orElse(unitId.toString());
	}

	public static boolean contains(Collection<UUID> unitIds, @Nullable UUID unitId) {
		return unitId != null && unitIds.contains(unitId);
	}

}
