package vn.thidua.nomination.submission;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What became of a {@link SubmitNomination}. */
sealed interface SubmissionResult {

	record Submitted(Nomination nomination) implements SubmissionResult {
	}

	record SubmissionRefused(List<Violation> violations) implements SubmissionResult {

		static SubmissionRefused because(Violation violation) {
			return new SubmissionRefused(List.of(violation));
		}

	}

}
