package vn.thidua.appraisal.decision.draft;

import java.util.List;

import vn.thidua.appraisal.decision.Decision;
import vn.thidua.platform.problem.Violation;

/** What became of an act on a draft. */
sealed interface DraftResult {

	record Changed(Draft draft) implements DraftResult {
	}

	record Discarded() implements DraftResult {
	}

	record Issued(Decision decision) implements DraftResult {
	}

	record Refused(List<Violation> violations) implements DraftResult {
	}

	/** It is a decision by now. */
	record AlreadyIssued() implements DraftResult {
	}

	/** Whether a revision was named at all. */
	record Outdated(boolean named) implements DraftResult {
	}

	/** She sees it, but it is another unit's. */
	record OfAnotherAuthority() implements DraftResult {
	}

	record NotFound() implements DraftResult {
	}

}
