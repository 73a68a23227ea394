package vn.thidua.appraisal.session.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.thidua.appraisal.session.Outcome;
import vn.thidua.appraisal.session.ReasonCode;
import vn.thidua.platform.problem.Violation;

/**
 * Below the deciding level a session forwards, at it a session proposes; whoever is not
 * sent on is told why. Source: A1, A2.
 */
final class OutcomePolicy {

	private OutcomePolicy() {
	}

	static List<Violation> violations(boolean deciding, List<Finding> findings) {
		var violations = new ArrayList<Violation>();
		for (int i = 0; i < findings.size(); i++) {
			var finding = findings.get(i);
			var field = "outcomes[%d].".formatted(i);
			if (finding.outcome() == (deciding ? Outcome.FORWARDED : Outcome.PROPOSED)) {
				violations.add(Violation.at(field + "outcome", "OUTCOME_NOT_ALLOWED_HERE", finding.outcome()));
			}
			if (!reasonCodes(finding.outcome()).contains(finding.reasonCode())) {
				violations.add(Violation.at(field + "reasonCode", "REASON_CODE_NOT_ALLOWED", finding.outcome(),
						names(reasonCodes(finding.outcome()))));
			}
			if (!isSentOn(finding.outcome()) && (finding.reason() == null || finding.reason().isBlank())) {
				violations.add(Violation.at(field + "reason", "REASON_REQUIRED", finding.outcome()));
			}
		}
		return violations;
	}

	private static boolean isSentOn(Outcome outcome) {
		return outcome == Outcome.FORWARDED || outcome == Outcome.PROPOSED;
	}

	private static Set<ReasonCode> reasonCodes(Outcome outcome) {
		return switch (outcome) {
			case FORWARDED, PROPOSED -> Set.of(ReasonCode.RANKED_WITHIN_QUOTA);
			case NOT_SELECTED -> Set.of(ReasonCode.RANKED_BELOW_QUOTA, ReasonCode.NOT_PROVEN);
			case RETURNED -> Set.of(ReasonCode.NEEDS_CORRECTION);
			case INELIGIBLE -> Set.of(ReasonCode.CONDITION_NOT_MET);
		};
	}

	private static String names(Set<ReasonCode> codes) {
		return new TreeSet<>(codes).stream().map(ReasonCode::name).collect(Collectors.joining(", "));
	}

}
