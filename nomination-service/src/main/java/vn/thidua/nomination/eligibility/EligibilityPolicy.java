package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.nomination.programme.ProgrammeRules.Condition;
import vn.thidua.platform.problem.Violation;

/**
 * Whether a nominee can be nominated under the rules. A condition is met, or waived for
 * special circumstances where the rules allow it; nothing passes in silence. Source: N4,
 * G1 IV.2 "Lưu ý đối với các đối tượng phụ nữ đặc thù".
 */
final class EligibilityPolicy {

	private EligibilityPolicy() {
	}

	static List<Violation> violations(ProgrammeRules rules, SubmitNomination nomination) {
		var kind = nomination.nominee().kind();
		if (!rules.nomineeKinds().contains(kind)) {
			return List.of(Violation.at("nominee.kind", "NOMINEE_KIND_NOT_ALLOWED", kind, rules.nomineeKinds()));
		}
		List<Violation> violations = new ArrayList<>(waiverViolations(rules, nomination));
		Set<String> settled = new HashSet<>(nomination.conditionsMet());
		nomination.waivers().forEach((waiver) -> settled.add(waiver.condition()));
		rules.conditions()
			.stream()
			.filter((condition) -> condition.kinds().contains(kind) && !settled.contains(condition.code()))
			.map((condition) -> Violation.at("conditionsMet", "CONDITION_NOT_MET", condition.code(), condition.name()))
			.forEach(violations::add);
		return violations;
	}

	private static List<Violation> waiverViolations(ProgrammeRules rules, SubmitNomination nomination) {
		List<Violation> violations = new ArrayList<>();
		for (int i = 0; i < nomination.waivers().size(); i++) {
			String code = nomination.waivers().get(i).condition();
			if (rules.condition(code).filter(Condition::waivable).isEmpty()) {
				violations.add(Violation.at("waivers[%d].condition".formatted(i), "CONDITION_NOT_WAIVABLE", code));
			}
		}
		return violations;
	}

}
