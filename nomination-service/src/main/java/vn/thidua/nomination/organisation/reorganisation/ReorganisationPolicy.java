package vn.thidua.nomination.organisation.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.thidua.nomination.organisation.UnitState;
import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.platform.problem.Violation;

/**
 * Whether a reorganisation leaves a tree: every unit has a place or an answer, and
 * nothing stands below itself. Source: O2.
 */
final class ReorganisationPolicy {

	private final ReorganisationPlan plan;

	private final LocalDate effectiveOn;

	private final UnitTree tree;

	private final Map<UUID, UnitState> after;

	private final List<Violation> violations = new ArrayList<>();

	private ReorganisationPolicy(ReorganisationPlan plan, LocalDate effectiveOn, UnitTree tree) {
		this.plan = plan;
		this.effectiveOn = effectiveOn;
		this.tree = tree;
		this.after = plan.appliedTo(tree);
	}

	static List<Violation> violations(ReorganisationPlan plan, LocalDate effectiveOn, UnitTree tree) {
		var policy = new ReorganisationPolicy(plan, effectiveOn, tree);
		policy.violations.addAll(plan.open());
		if (plan.units().isEmpty() && plan.dissolved().isEmpty()) {
			policy.violations.add(Violation.of("REORGANISATION_EMPTY"));
		}
		policy.checkUnits();
		policy.checkDissolved();
		policy.violations.addAll(TreePolicy.violations(plan, tree, policy.after));
		return policy.violations;
	}

	private void checkUnits() {
		Set<UUID> seen = new HashSet<>();
		for (int i = 0; i < this.plan.units().size(); i++) {
			var unit = this.plan.units().get(i);
			var field = "units[%d]".formatted(i);
			checkIdentity(field, unit.unitId(), seen);
			if (this.tree.elsewhere().contains(unit.unitId())) {
				this.violations.add(Violation.at(field + ".unitId", "UNIT_UNKNOWN", unit.unitId()));
			}
			if (this.tree.depthOf(unit.level()).isEmpty()) {
				this.violations.add(Violation.at(field + ".level", "LEVEL_UNKNOWN", unit.level()));
			}
		}
	}

	private void checkDissolved() {
		Set<UUID> seen = new HashSet<>(this.plan.units().stream().map(UnitState::unitId).toList());
		for (int i = 0; i < this.plan.dissolved().size(); i++) {
			var dissolution = this.plan.dissolved().get(i);
			var field = "dissolved[%d]".formatted(i);
			checkIdentity(field, dissolution.unitId(), seen);
			if (this.tree.find(dissolution.unitId()).isEmpty()) {
				this.violations.add(Violation.at(field + ".unitId", "UNIT_UNKNOWN", dissolution.unitId()));
			}
			else {
				checkAnswer(field, dissolution);
			}
		}
	}

	/** Each unit is named once, and its newest version is not newer than the act. */
	private void checkIdentity(String field, UUID unitId, Set<UUID> seen) {
		if (!seen.add(unitId)) {
			this.violations.add(Violation.at(field + ".unitId", "UNIT_REPEATED", this.tree.nameOf(unitId)));
		}
		if (unitId.equals(this.tree.rootId()) && !this.tree.isWhole()) {
			this.violations.add(Violation.at(field + ".unitId", "UNIT_ABOVE_DECIDES", this.tree.nameOf(unitId)));
		}
		this.tree.find(unitId)
			.filter((current) -> this.effectiveOn.isBefore(current.validFrom()))
			.ifPresent((current) -> this.violations.add(
					Violation.at("effectiveOn", "EFFECTIVE_TOO_EARLY", this.tree.nameOf(unitId), current.validFrom())));
	}

	private void checkAnswer(String field, Dissolution dissolution) {
		String name = this.tree.nameOf(dissolution.unitId());
		if (dissolution.successorIds().isEmpty()) {
			this.violations.add(Violation.at(field + ".successorIds", "UNIT_UNANSWERED", name));
			return;
		}
		for (var successorId : dissolution.successorIds()) {
			if (!this.after.containsKey(successorId)) {
				this.violations.add(Violation.at(field + ".successorIds", "SUCCESSOR_UNKNOWN", name, successorId));
			}
		}
		var takesOver = dissolution.successor().orElse(null);
		if (!UnitTree.contains(dissolution.successorIds(), takesOver)) {
			this.violations.add(Violation.at(field + ".takesOverId", "TAKEOVER_UNDECIDED", name));
		}
	}

}
