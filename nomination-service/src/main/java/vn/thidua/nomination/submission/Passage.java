package vn.thidua.nomination.submission;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a nomination left the place where it lay.
 *
 * @param nominationId the nomination
 * @param revision its revision after
 * @param step the step it was at
 * @param unitId the unit it lay before
 * @param submittedAt since when
 * @param ending what ended it
 * @param endedAt when
 * @param reasonCode why, as the appraising unit told
 */
public record Passage(UUID nominationId, long revision, int step, UUID unitId, Instant submittedAt, Ending ending,
		Instant endedAt, @Nullable String reasonCode) {

	public static Passage of(Nomination before, Nomination after, Ending ending, Instant at) {
		return new Passage(before.nominationId(), after.revision(), before.step(), before.submittedToUnitId(),
				before.submittedAt(), ending, at, null);
	}

	public Passage because(String code) {
		return new Passage(this.nominationId, this.revision, this.step, this.unitId, this.submittedAt, this.ending,
				this.endedAt, code);
	}

	/**
	 * What ends a passage: an appraisal's outcome, an award, the unit itself, or a
	 * session that was reopened.
	 */
	public enum Ending {

		FORWARDED, PROPOSED, NOT_SELECTED, RETURNED, INELIGIBLE, AWARDED, WITHDRAWN, REOPENED

	}

}
