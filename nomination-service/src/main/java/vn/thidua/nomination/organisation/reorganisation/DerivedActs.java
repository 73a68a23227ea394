package vn.thidua.nomination.organisation.reorganisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import vn.thidua.nomination.organisation.UnitState;
import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.nomination.organisation.UnitVersion;
import vn.thidua.nomination.organisation.reorganisation.UnitAct.Kind;

/**
 * Reads from a plan what it amounts to: merging, splitting, renaming and the rest are
 * named here and nowhere asked for. Source: O2.
 */
final class DerivedActs {

	private DerivedActs() {
	}

	static List<UnitAct> of(ReorganisationPlan plan, UnitTree tree) {
		Map<UUID, List<UUID>> predecessors = new HashMap<>();
		plan.dissolved()
			.forEach((dissolution) -> dissolution.successorIds()
				.forEach((successor) -> predecessors.computeIfAbsent(successor, (_) -> new ArrayList<>())
					.add(dissolution.unitId())));
		List<UnitAct> acts = new ArrayList<>();
		for (var unit : plan.units()) {
			var before = tree.find(unit.unitId()).map(UnitVersion::state).orElse(null);
			var merged = predecessors.getOrDefault(unit.unitId(), List.of());
			var kinds = (before == null) ? founded(merged) : changed(before, unit, merged);
			acts.add(new UnitAct(unit.unitId(), kinds, before, unit, merged, List.of()));
		}
		predecessors.forEach((unitId, merged) -> addUnchangedSuccessor(unitId, merged, plan, tree, acts));
		for (var dissolution : plan.dissolved()) {
			acts.add(new UnitAct(dissolution.unitId(), dissolved(dissolution),
					tree.find(dissolution.unitId()).map(UnitVersion::state).orElse(null), null, List.of(),
					dissolution.successorIds()));
		}
		return acts;
	}

	/** It takes others in and stays as it is. */
	private static void addUnchangedSuccessor(UUID unitId, List<UUID> merged, ReorganisationPlan plan, UnitTree tree,
			List<UnitAct> acts) {
		if (plan.units().stream().noneMatch((unit) -> unit.unitId().equals(unitId))) {
			tree.find(unitId)
				.map(UnitVersion::state)
				.ifPresent((state) -> acts
					.add(new UnitAct(unitId, EnumSet.of(Kind.MERGED), state, state, merged, List.of())));
		}
	}

	private static Set<Kind> founded(List<UUID> merged) {
		return (merged.size() > 1) ? EnumSet.of(Kind.FOUNDED, Kind.MERGED) : EnumSet.of(Kind.FOUNDED);
	}

	private static Set<Kind> changed(UnitState before, UnitState after, List<UUID> merged) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		if (!merged.isEmpty()) {
			kinds.add(Kind.MERGED);
		}
		if (!before.name().equals(after.name())) {
			kinds.add(Kind.RENAMED);
		}
		if (!before.code().equals(after.code())) {
			kinds.add(Kind.RECODED);
		}
		if (!before.level().equals(after.level())) {
			kinds.add(Kind.RELEVELLED);
		}
		if (!Objects.equals(before.parentId(), after.parentId())) {
			kinds.add(Kind.REPARENTED);
		}
		return kinds;
	}

	private static Set<Kind> dissolved(Dissolution dissolution) {
		return (dissolution.successorIds().size() > 1) ? EnumSet.of(Kind.DISSOLVED, Kind.SPLIT)
				: EnumSet.of(Kind.DISSOLVED);
	}

}
