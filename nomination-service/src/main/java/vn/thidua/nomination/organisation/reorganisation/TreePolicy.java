package vn.thidua.nomination.organisation.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.organisation.UnitState;
import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.platform.problem.Violation;

/**
 * Whether the units after a reorganisation form a tree: one top, everything below
 * something higher, no circle, no code twice. Source: O1, O2.
 */
final class TreePolicy {

	private final ReorganisationPlan plan;

	private final UnitTree before;

	private final Map<UUID, UnitState> after;

	private TreePolicy(ReorganisationPlan plan, UnitTree before, Map<UUID, UnitState> after) {
		this.plan = plan;
		this.before = before;
		this.after = after;
	}

	static List<Violation> violations(ReorganisationPlan plan, UnitTree before, Map<UUID, UnitState> after) {
		var policy = new TreePolicy(plan, before, after);
		List<Violation> violations = new ArrayList<>();
		after.values().forEach((unit) -> policy.misplaced(unit).ifPresent(violations::add));
		policy.wrongTop().ifPresent(violations::add);
		violations.addAll(policy.codesTaken());
		return violations;
	}

	private Optional<Violation> misplaced(UnitState unit) {
		var parentId = unit.parentId();
		if (parentId == null || (unit.unitId().equals(this.before.rootId()) && !this.before.isWhole())) {
			return Optional.empty();
		}
		String name = unit.code() + " " + unit.name();
		var parent = this.after.get(parentId);
		if (parent == null) {
			return Optional.of(this.before.find(parentId).isPresent()
					? Violation.of("UNIT_ORPHANED", name, this.before.nameOf(parentId))
					: Violation.of("PARENT_UNKNOWN_OF", name));
		}
		if (isBelowItself(unit)) {
			return Optional.of(Violation.of("UNIT_BELOW_ITSELF", name));
		}
		var depth = this.before.depthOf(unit.level());
		var above = this.before.depthOf(parent.level());
		return (depth.isPresent() && above.isPresent() && above.get() >= depth.get())
				? Optional.of(Violation.of("PARENT_NOT_ABOVE", parent.level(), unit.level())) : Optional.empty();
	}

	private boolean isBelowItself(UnitState unit) {
		Set<UUID> seen = new HashSet<>();
		@Nullable UnitState next = unit;
		while (next != null && seen.add(next.unitId())) {
			next = (next.parentId() == null) ? null : this.after.get(next.parentId());
		}
		return next != null && next.unitId().equals(unit.unitId());
	}

	/** Only who stands at the top of all can put another unit above. */
	private Optional<Violation> wrongTop() {
		var tops = this.after.values().stream().filter((unit) -> unit.parentId() == null).toList();
		if (tops.size() == (this.before.isWhole() ? 1 : 0)) {
			return Optional.empty();
		}
		return Optional.of(Violation.of("TOP_NOT_ONE",
				tops.stream().map((top) -> top.code() + " " + top.name()).collect(Collectors.joining(", "))));
	}

	/** Codes are reused from one time to the next, never at one time in one level. */
	private List<Violation> codesTaken() {
		Map<String, List<UUID>> bearers = new HashMap<>();
		this.after.values()
			.forEach((unit) -> bearers.computeIfAbsent(unit.level() + " " + unit.code(), (_) -> new ArrayList<>())
				.add(unit.unitId()));
		List<Violation> taken = new ArrayList<>();
		for (int i = 0; i < this.plan.units().size(); i++) {
			var unit = this.plan.units().get(i);
			if (bearers.getOrDefault(unit.level() + " " + unit.code(), List.of()).size() > 1) {
				taken.add(Violation.at("units[%d].code".formatted(i), "CODE_TAKEN", unit.code(), unit.name()));
			}
		}
		return taken;
	}

}
