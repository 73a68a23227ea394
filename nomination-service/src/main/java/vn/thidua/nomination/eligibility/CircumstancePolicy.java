package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thidua.nomination.circumstance.CircumstanceKind;
import vn.thidua.nomination.circumstance.Circumstances;
import vn.thidua.platform.problem.Violation;

/**
 * Each circumstance is named once, and each condition waived once. No violation repeats
 * what is said of them. Source: N4, X2.
 */
public final class CircumstancePolicy {

	private CircumstancePolicy() {
	}

	public static List<Violation> violations(Circumstances circumstances) {
		List<Violation> violations = new ArrayList<>();
		if (circumstances.special() != null) {
			Set<CircumstanceKind> kinds = new HashSet<>();
			for (int i = 0; i < circumstances.special().size(); i++) {
				if (!kinds.add(circumstances.special().get(i).kind())) {
					violations.add(Violation.at("specialCircumstances[%d].kind".formatted(i), "CIRCUMSTANCE_REPEATED"));
				}
			}
		}
		if (circumstances.waivers() != null) {
			Set<String> conditions = new HashSet<>();
			for (int i = 0; i < circumstances.waivers().size(); i++) {
				String condition = circumstances.waivers().get(i).condition();
				if (!conditions.add(condition)) {
					violations.add(Violation.at("waivers[%d].condition".formatted(i), "WAIVER_REPEATED", condition));
				}
			}
		}
		return violations;
	}

}
