package vn.thidua.nomination.submission;

import java.util.List;

import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.platform.problem.Violation;

/** What became of a {@link SubmitNomination}. */
public sealed interface SubmissionResult {

	record Submitted(Nomination nomination) implements SubmissionResult {
	}

	record SubmissionRefused(List<Violation> violations) implements SubmissionResult {

		static SubmissionRefused because(Violation violation) {
			return new SubmissionRefused(List.of(violation));
		}

	}

}
