package vn.thidua.contracts.appraisal;

import java.time.Instant;
import java.util.UUID;

/**
 * What a session found of a nomination holds no more: it lies before that session again,
 * once it is submitted to it again. Nothing was built on the finding.
 *
 * @param nominationId the nomination
 * @param roundId its round
 * @param sessionId the session that was reopened
 * @param appraisedByUnitId the unit that held the session
 * @param step the step whose finding holds no more
 * @param reopenedAt when
 */
public record NominationReopenedV1(UUID nominationId, UUID roundId, UUID sessionId, UUID appraisedByUnitId, int step,
		Instant reopenedAt) {
}
