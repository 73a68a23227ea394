package vn.thidua.appraisal.integrity.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.thidua.platform.problem.Violation;

/**
 * A rule names all thresholds of its detector and no other, and never reaches back.
 * Source: M2.
 */
final class RulePolicy {

	private RulePolicy() {
	}

	static List<Violation> violations(Detector detector, ChangeRule change, LocalDate earliest) {
		var violations = new ArrayList<Violation>();
		if (change.validFrom().isBefore(earliest)) {
			violations.add(Violation.at("validFrom", "RULE_REACHES_BACK", earliest));
		}
		detector.thresholds().forEach((name, bounds) -> {
			var value = change.thresholds().get(name);
			if (value == null) {
				violations.add(Violation.at("thresholds." + name, "THRESHOLD_MISSING", name));
			}
			else if (!bounds.include(value)) {
				violations.add(Violation.at("thresholds." + name, "THRESHOLD_OUT_OF_BOUNDS", name,
						String.valueOf(bounds.least()), String.valueOf(bounds.most())));
			}
		});
		change.thresholds()
			.keySet()
			.stream()
			.filter((name) -> !detector.thresholds().containsKey(name))
			.sorted()
			.forEach((name) -> violations.add(Violation.at("thresholds." + name, "THRESHOLD_UNKNOWN", name)));
		return violations;
	}

}
