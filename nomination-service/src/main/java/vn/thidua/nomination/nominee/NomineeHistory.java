package vn.thidua.nomination.nominee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A nominee with what she was nominated for.
 *
 * @param nominee who she is
 * @param nominations her nominations, newest first
 */
record NomineeHistory(@JsonUnwrapped NomineeView nominee, List<NominatedIn> nominations) {

	/**
	 * A nomination of hers.
	 *
	 * @param nominationId the nomination
	 * @param roundId its round
	 * @param roundName what people call it
	 * @param period what it looks back on
	 * @param state where it stands
	 * @param step the appraising tier it has come to
	 * @param submittedAt when it was submitted there
	 * @param decisionNumber number of the decision that awarded it, if one did
	 * @param decidedOn its date
	 * @param revokedByNumber number of the decision that revoked it, if one did
	 * @param revokedOn its date
	 */
	record NominatedIn(UUID nominationId, UUID roundId, String roundName, String period, String state, int step,
			Instant submittedAt, @Nullable String decisionNumber, @Nullable LocalDate decidedOn,
			@Nullable String revokedByNumber, @Nullable LocalDate revokedOn) {
	}

}
