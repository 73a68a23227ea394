package vn.thidua.nomination.organisation.reorganisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.nomination.organisation.UnitState;
import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.nomination.organisation.Units;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;

/** Shows what a reorganisation amounts to, and what stands against it. */
@Component
class PreviewingReorganisations {

	private final Units units;

	private final List<SuccessionFollower> followers;

	private final Problems problems;

	PreviewingReorganisations(Units units, List<SuccessionFollower> followers, Problems problems) {
		this.units = units;
		this.followers = followers;
		this.problems = problems;
	}

	UnitTree tree(UUID rootId, ReorganisationPlan plan) {
		var below = this.units.below(rootId);
		Set<UUID> elsewhere = new HashSet<>(this.units.known(plan.units().stream().map(UnitState::unitId).toList()));
		below.forEach((unit) -> elsewhere.remove(unit.unitId()));
		return UnitTree.of(rootId, below, this.units.depths(), elsewhere);
	}

	List<Violation> violations(Reorganisation act, UnitTree tree) {
		return ReorganisationPolicy.violations(act.plan(), act.effectiveOn(), tree);
	}

	ReorganisationView view(Reorganisation act) {
		return switch (act.state()) {
			case PROPOSED, APPROVED -> preview(act, tree(act.unitId(), act.plan()));
			case APPLIED, WITHDRAWN -> view(act, List.of(), 0, List.of());
		};
	}

	private ReorganisationView preview(Reorganisation act, UnitTree tree) {
		var gone = act.plan().dissolved().stream().map(Dissolution::unitId).toList();
		long openWork = this.followers.stream().mapToLong((follower) -> follower.countOpen(gone)).sum();
		return view(act, DerivedActs.of(act.plan(), tree), openWork, violations(act, tree));
	}

	private ReorganisationView view(Reorganisation act, List<UnitAct> acts, long openWork, List<Violation> violations) {
		return new ReorganisationView(act.reorganisationId(), act.revision(), act.state(), act.unitId(),
				act.effectiveOn(), act.legalBasis(), act.plan().units(), act.plan().dissolved(), acts, openWork,
				violations.stream().map(this.problems::error).toList());
	}

}
