package vn.thidua.nomination.appraisal;

import java.time.Instant;
import java.util.UUID;

import vn.thidua.nomination.submission.Passage;

/**
 * What a tier found, as it was told.
 *
 * @param nominationId the nomination
 * @param version grows with each appraisal of the nomination
 * @param step the step it was at
 * @param appraisedByUnitId the unit of that step
 * @param outcome what was found
 * @param reasonCode why
 * @param at when
 */
record Appraisal(UUID nominationId, long version, int step, UUID appraisedByUnitId, Outcome outcome, String reasonCode,
		Instant at) {

	/** What it was for the time the nomination lay before that unit. */
	Passage.Ending ending() {
		return Passage.Ending.valueOf(this.outcome.name());
	}

}
