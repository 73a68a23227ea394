package vn.thidua.appraisal.decision;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What became of an {@link IssueDecision}. */
public sealed interface DecisionResult {

	record Issued(Decision decision) implements DecisionResult {
	}

	record Refused(List<Violation> violations) implements DecisionResult {
	}

}
