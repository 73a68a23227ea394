package vn.thidua.nomination.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thidua.platform.problem.Violation;

/** Whether rules make sense before anyone is bound by them. Source: M2. */
final class ProgrammeCheck {

	private ProgrammeCheck() {
	}

	/**
	 * All that is wrong with them.
	 * @param newest the newest version so far, which they take over from
	 * @param depths depths of the levels by their codes
	 */
	static List<Violation> violations(AddProgrammeVersion proposed, @Nullable ProgrammeVersion newest,
			Map<String, Integer> depths) {
		var rules = proposed.rules();
		List<Violation> violations = new ArrayList<>(validity(proposed, newest));
		violations.addAll(repeated("rules.movements", rules.movements().stream().map(ProgrammeRules.Movement::code)));
		violations.addAll(repeated("rules.movements", rules.themes().stream().map(ProgrammeRules.Theme::code)));
		violations
			.addAll(repeated("rules.conditions", rules.conditions().stream().map(ProgrammeRules.Condition::code)));
		violations.addAll(repeated("rules.targets",
				rules.targets().stream().map((target) -> target.measure() + " " + target.audience())));
		violations.addAll(conditions(rules));
		violations.addAll(QuotaCheck.violations(rules, depths));
		violations.addAll(ScheduleCheck.violations(rules));
		return violations;
	}

	/**
	 * A version takes over from its first day. One that began before the version it
	 * follows would change rules under which people were judged.
	 */
	private static List<Violation> validity(AddProgrammeVersion proposed, @Nullable ProgrammeVersion newest) {
		List<Violation> violations = new ArrayList<>();
		if (proposed.validTo() != null && proposed.validTo().isBefore(proposed.validFrom())) {
			violations.add(Violation.at("validTo", "VALIDITY_REVERSED"));
		}
		if (newest != null && proposed.validFrom().isBefore(newest.validFrom())) {
			violations.add(Violation.at("validFrom", "VALIDITY_OVERLAPS", newest.version(), newest.validFrom()));
		}
		return violations;
	}

	/** A condition that is asked of nobody is a slip of the pen. */
	private static List<Violation> conditions(ProgrammeRules rules) {
		List<Violation> violations = new ArrayList<>();
		for (int i = 0; i < rules.conditions().size(); i++) {
			var condition = rules.conditions().get(i);
			if (condition.kinds().stream().noneMatch(rules.nomineeKinds()::contains)) {
				violations.add(Violation.at("rules.conditions[%d].kinds".formatted(i), "CONDITION_FOR_NOBODY",
						condition.code()));
			}
		}
		return violations;
	}

	private static List<Violation> repeated(String field, Stream<String> codes) {
		Set<String> seen = new HashSet<>();
		return codes.filter((code) -> !seen.add(code))
			.map((code) -> Violation.at(field, "CODE_REPEATED", code))
			.toList();
	}

}
