package vn.thidua.nomination.round;

import vn.thidua.nomination.programme.ProgrammeRules;

/**
 * A feature that does its part when a round opens or its deadline moves, in the same
 * transaction.
 */
public interface RoundFollower {

	/** A round opened under these rules. */
	default void opened(Round round, ProgrammeRules rules) {
	}

	/** The round has another last day. */
	default void deadlineMoved(Round round) {
	}

}
