package vn.thidua.appraisal.session.conclusion;

import java.util.UUID;

/**
 * What was found for a dossier, and at which tier.
 *
 * @param finding what was found
 * @param step which tier this was for the nomination, from 1
 */
record Appraisal(Finding finding, int step) {

	UUID nominationId() {
		return this.finding.nominationId();
	}

}
