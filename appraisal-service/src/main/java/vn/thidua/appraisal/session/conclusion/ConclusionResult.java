package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What became of a {@link ConcludeSession}. */
sealed interface ConclusionResult {

	record Made(ConclusionMade conclusion) implements ConclusionResult {
	}

	record Refused(List<Violation> violations) implements ConclusionResult {
	}

	/** Someone else concluded on all of it, or nothing is open to be concluded. */
	record TooLate(List<Violation> violations) implements ConclusionResult {
	}

	/** She sees the session, but it is not hers to conclude, for the reason told. */
	record NotHers(String code) implements ConclusionResult {
	}

	/** The dossiers came before the rules they are judged by. */
	record RoundNotKnownYet() implements ConclusionResult {
	}

	/** She sees the session, but only its own unit's appraisers conclude. */
	record NotOfThisUnit() implements ConclusionResult {
	}

	record NotFound() implements ConclusionResult {
	}

}
