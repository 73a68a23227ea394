package vn.thidua.appraisal.session.conclusion;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.session.Outcome;

/**
 * A dossier before a session.
 *
 * @param nominationId its nomination
 * @param step which tier this is for the nomination
 * @param outcome what was found, nothing while it waits
 */
record Dossier(UUID nominationId, int step, @Nullable Outcome outcome) {

	boolean isWaiting() {
		return this.outcome == null;
	}

}
