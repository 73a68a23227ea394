package vn.thidua.nomination.organisation;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What became of a {@link ChangeUnit}. */
sealed interface UnitChangeResult {

	record Created(UnitVersion unit) implements UnitChangeResult {
	}

	record Changed(UnitVersion unit) implements UnitChangeResult {
	}

	/** It already says so. */
	record Unchanged(UnitVersion unit) implements UnitChangeResult {
	}

	/** The change was based on a revision that is no longer, or none was named. */
	record Outdated(boolean revisionNamed) implements UnitChangeResult {
	}

	record OutsideScope() implements UnitChangeResult {
	}

	record Refused(List<Violation> violations) implements UnitChangeResult {
	}

}
