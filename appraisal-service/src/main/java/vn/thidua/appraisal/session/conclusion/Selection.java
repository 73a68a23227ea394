package vn.thidua.appraisal.session.conclusion;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.session.Outcome;

/**
 * What a conclusion by the ranking would do.
 *
 * @param outcome what the first ones are given
 * @param count how many they are
 * @param selected who they are, from the best
 * @param notSelected nominations of the others
 * @param digest of all this, to be named when it is confirmed
 */
record Selection(Outcome outcome, int count, List<Selected> selected, List<UUID> notSelected, String digest) {

	/**
	 * One that would go on.
	 *
	 * @param rank its place
	 * @param nominationId its nomination
	 * @param nomineeName her name, if known
	 */
	record Selected(int rank, UUID nominationId, @Nullable String nomineeName) {
	}

}
