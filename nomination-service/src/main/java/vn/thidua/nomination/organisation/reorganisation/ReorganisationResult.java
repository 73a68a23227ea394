package vn.thidua.nomination.organisation.reorganisation;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What became of an act on a reorganisation. */
sealed interface ReorganisationResult {

	record Done(ReorganisationView reorganisation) implements ReorganisationResult {
	}

	record NotFound() implements ReorganisationResult {
	}

	/** The act was based on a revision that is no longer, or none was named. */
	record Outdated(boolean revisionNamed) implements ReorganisationResult {
	}

	/** Its state does not allow the act. */
	record NotPossible(Reorganisation.State state) implements ReorganisationResult {
	}

	record Refused(List<Violation> violations) implements ReorganisationResult {
	}

}
