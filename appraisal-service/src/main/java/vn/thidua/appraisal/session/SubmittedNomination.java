package vn.thidua.appraisal.session;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A nomination as it was submitted to a unit.
 *
 * @param nominationId the nomination
 * @param version grows with each submission of the nomination
 * @param roundId its round
 * @param unitId the unit that appraises now
 * @param step 1 for the first appraising tier, 2 for the next
 * @param nomineeId who is nominated
 * @param nomineeKind person or collective
 * @param nominatingUnitId the unit that nominated
 * @param submittedAt when it was submitted to this unit
 * @param onTime whether the nominating unit was on time
 * @param movedFromUnitId the unit it lay before until a reorganisation, told only then
 */
record SubmittedNomination(UUID nominationId, long version, UUID roundId, UUID unitId, int step, UUID nomineeId,
		String nomineeKind, UUID nominatingUnitId, Instant submittedAt, boolean onTime,
		@Nullable UUID movedFromUnitId) {
}
