package vn.thidua.nomination.submission;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.NomineeKind;

/**
 * A nomination on its way.
 *
 * <pre>
 *              forwarded (step + 1)
 *              ┌────────┐
 *   submit ──▶ SUBMITTED ──▶ PROPOSED ──▶ AWARDED
 *              │       └──▶ RETURNED
 *              └──▶ CLOSED (not selected, ineligible)
 * </pre>
 *
 * Awards and appraisals arrive on different topics, so an award may come before the
 * proposal it rests on.
 *
 * @param nominationId its identity
 * @param revision grows with each event
 * @param roundId its round
 * @param nomineeId who is nominated
 * @param nomineeKind person or collective
 * @param nominatingUnitId the unit that nominated, or its successor
 * @param state where it stands
 * @param step the appraising tier it has come to, from 1
 * @param submittedToUnitId the unit that appraises now, or appraised last
 * @param submittedAt when it was submitted to that unit
 * @param onTime whether the nominating unit submitted by the last day
 * @param nominatedByUnitId the unit that nominated, where its successor stands in its
 * place
 */
record Nomination(UUID nominationId, long revision, UUID roundId, UUID nomineeId, NomineeKind nomineeKind,
		UUID nominatingUnitId, State state, int step, UUID submittedToUnitId, Instant submittedAt, boolean onTime,
		@Nullable UUID nominatedByUnitId) {

	enum State {

		SUBMITTED, RETURNED, PROPOSED, CLOSED, AWARDED

	}

	/**
	 * Whether an appraisal of that step is still to take effect; one of a later step
	 * cannot exist yet.
	 */
	boolean awaitsAppraisalOf(int appraisedStep) {
		if (appraisedStep > this.step) {
			throw new IllegalStateException(
					"Nomination %s is at step %d, not %d".formatted(this.nominationId, this.step, appraisedStep));
		}
		return this.state == State.SUBMITTED && appraisedStep == this.step;
	}

	Nomination forwardedTo(UUID unitId, Instant at) {
		return new Nomination(this.nominationId, this.revision + 1, this.roundId, this.nomineeId, this.nomineeKind,
				this.nominatingUnitId, State.SUBMITTED, this.step + 1, unitId, at, this.onTime, this.nominatedByUnitId);
	}

	Nomination movedTo(State next) {
		return new Nomination(this.nominationId, this.revision + 1, this.roundId, this.nomineeId, this.nomineeKind,
				this.nominatingUnitId, next, this.step, this.submittedToUnitId, this.submittedAt, this.onTime,
				this.nominatedByUnitId);
	}

}
