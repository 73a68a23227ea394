package vn.thidua.nomination.submission;

import java.util.List;
import java.util.UUID;

import vn.thidua.platform.problem.Violation;

/** What became of a unit's act on one of its drafts or nominations. */
public sealed interface DossierChange {

	/**
	 * It is done.
	 *
	 * @param nominationId the draft or nomination
	 * @param revision its revision now
	 * @param state where it stands now
	 * @param outstanding what it still lacks to be submitted
	 */
	record Changed(UUID nominationId, long revision, Nomination.State state,
			List<Violation> outstanding) implements DossierChange {
	}

	/** A draft that is no more. */
	record Removed() implements DossierChange {
	}

	/** It was based on a revision that is no longer, or none was named. */
	record Outdated(boolean revisionNamed) implements DossierChange {
	}

	/** Not where it stands now. */
	record NotPossible(Violation violation) implements DossierChange {
	}

	record Refused(List<Violation> violations) implements DossierChange {
	}

	/** None of the caller's unit has that id. */
	record NotFound() implements DossierChange {
	}

}
