package vn.thidua.nomination.round;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What became of a change of a round. */
sealed interface RoundChangeResult {

	record Changed(Round round) implements RoundChangeResult {
	}

	/** The change was based on a revision that is no longer. */
	record Outdated() implements RoundChangeResult {
	}

	record OutsideScope() implements RoundChangeResult {
	}

	record Refused(List<Violation> violations) implements RoundChangeResult {

		static Refused because(Violation violation) {
			return new Refused(List.of(violation));
		}

	}

}
