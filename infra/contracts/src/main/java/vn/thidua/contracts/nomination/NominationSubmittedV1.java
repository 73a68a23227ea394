package vn.thidua.contracts.nomination;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.contracts.people.NomineeKind;

/**
 * A nomination lies before a unit for appraisal: first from the unit that nominated, then
 * from tier to tier. Told again at the same step when a reorganisation puts other units
 * in the place of those it lay with.
 *
 * @param nominationId the nomination
 * @param roundId its round
 * @param nomineeId who is nominated
 * @param nomineeKind person or collective
 * @param nominatingUnitId the unit that nominated, or its successor
 * @param submittedToUnitId the unit that appraises now
 * @param step 1 for the first appraising tier, 2 for the next
 * @param submittedAt when it was submitted to this unit
 * @param onTime whether the nominating unit submitted by the last day of the round
 * @param nominatedByUnitId the unit that nominated, where its successor stands in its
 * place; its past stays its own
 * @param movedFromUnitId the unit it lay before until a reorganisation; told only then.
 * What was concluded of it there holds
 */
public record NominationSubmittedV1(UUID nominationId, UUID roundId, UUID nomineeId, NomineeKind nomineeKind,
		UUID nominatingUnitId, UUID submittedToUnitId, int step, Instant submittedAt, boolean onTime,
		@Nullable UUID nominatedByUnitId, @Nullable UUID movedFromUnitId) {

	/** One that no reorganisation has moved. */
	public NominationSubmittedV1(UUID nominationId, UUID roundId, UUID nomineeId, NomineeKind nomineeKind,
			UUID nominatingUnitId, UUID submittedToUnitId, int step, Instant submittedAt, boolean onTime) {
		this(nominationId, roundId, nomineeId, nomineeKind, nominatingUnitId, submittedToUnitId, step, submittedAt,
				onTime, null, null);
	}

}
