package vn.thidua.nomination.nominee;

import java.time.Instant;
import java.util.UUID;

import vn.thidua.platform.problem.Violation;

/** What became of an {@link EraseNominee}. */
sealed interface ErasureResult {

	/**
	 * Forgotten.
	 *
	 * @param nomineeId whose id stays, since facts name it
	 * @param revision its last one
	 * @param erasedAt when
	 */
	record Erased(UUID nomineeId, long revision, Instant erasedAt) implements ErasureResult {
	}

	/** Out of the caller's reach, or erased before. */
	record Unknown() implements ErasureResult {
	}

	record Refused(Violation violation) implements ErasureResult {
	}

}
