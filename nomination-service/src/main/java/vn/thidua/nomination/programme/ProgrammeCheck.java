package vn.thidua.nomination.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.thidua.platform.problem.Violation;

/** Whether rules make sense before anyone is bound by them. */
final class ProgrammeCheck {

	private ProgrammeCheck() {
	}

	static List<Violation> violations(AddProgrammeVersion proposed, Set<String> levels) {
		List<Violation> violations = new ArrayList<>();
		if (proposed.validTo() != null && proposed.validTo().isBefore(proposed.validFrom())) {
			violations.add(Violation.at("validTo", "VALIDITY_REVERSED"));
		}
		var rules = proposed.rules();
		for (int i = 0; i < rules.quotas().size(); i++) {
			String level = rules.quotas().get(i).level();
			if (!levels.contains(level)) {
				violations.add(Violation.at("rules.quotas[%d].level".formatted(i), "LEVEL_UNKNOWN", level));
			}
		}
		if (!levels.contains(rules.decidingLevel())) {
			violations.add(Violation.at("rules.decidingLevel", "LEVEL_UNKNOWN", rules.decidingLevel()));
		}
		violations.addAll(repeated("rules.movements", rules.themes().stream().map(ProgrammeRules.Theme::code)));
		violations
			.addAll(repeated("rules.conditions", rules.conditions().stream().map(ProgrammeRules.Condition::code)));
		violations.addAll(
				repeated("rules.quotas", rules.quotas().stream().map((quota) -> quota.level() + " " + quota.act())));
		return violations;
	}

	private static List<Violation> repeated(String field, Stream<String> codes) {
		Set<String> seen = new HashSet<>();
		return codes.filter((code) -> !seen.add(code))
			.map((code) -> Violation.at(field, "CODE_REPEATED", code))
			.toList();
	}

}
