package vn.thidua.contracts.nomination;

import java.time.Instant;
import java.util.UUID;

import vn.thidua.contracts.people.NomineeKind;

/**
 * A nomination lies before a unit for appraisal: first from the unit that nominated, then
 * from tier to tier.
 *
 * @param nominationId the nomination
 * @param roundId its round
 * @param nomineeId who is nominated
 * @param nomineeKind person or collective
 * @param nominatingUnitId the unit that nominated
 * @param submittedToUnitId the unit that appraises now
 * @param step 1 for the first appraising tier, 2 for the next
 * @param submittedAt when it was submitted to this unit
 * @param onTime whether the nominating unit submitted by the last day of the round
 */
public record NominationSubmittedV1(UUID nominationId, UUID roundId, UUID nomineeId, NomineeKind nomineeKind,
		UUID nominatingUnitId, UUID submittedToUnitId, int step, Instant submittedAt, boolean onTime) {
}
