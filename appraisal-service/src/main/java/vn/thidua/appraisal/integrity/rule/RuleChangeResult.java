package vn.thidua.appraisal.integrity.rule;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What became of a {@link ChangeRule}. */
sealed interface RuleChangeResult {

	record Changed(DetectorRule rule) implements RuleChangeResult {
	}

	record Refused(List<Violation> violations) implements RuleChangeResult {
	}

	/** Someone else changed it meanwhile. */
	record Outdated() implements RuleChangeResult {
	}

	/** Only the top unit makes rules. */
	record NotOfThisUnit() implements RuleChangeResult {
	}

}
