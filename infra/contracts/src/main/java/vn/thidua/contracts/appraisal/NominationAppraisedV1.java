package vn.thidua.contracts.appraisal;

import java.time.Instant;
import java.util.UUID;

/**
 * A session concluded on a nomination. The reason's wording stays in the appraisal
 * service; here only its code.
 *
 * @param nominationId the nomination
 * @param roundId its round
 * @param sessionId the session that concluded
 * @param appraisedByUnitId the unit that held the session
 * @param step the step the nomination was at
 * @param outcome what was found
 * @param reasonCode why
 * @param appraisedAt when the session concluded
 */
public record NominationAppraisedV1(UUID nominationId, UUID roundId, UUID sessionId, UUID appraisedByUnitId, int step,
		Outcome outcome, ReasonCode reasonCode, Instant appraisedAt) {
}
