package vn.thidua.nomination.submission;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.problem.Violation;

/**
 * A nomination on its way.
 *
 * <pre>
 *   revise                 forwarded (step + 1)
 *   ┌────┐                 ┌────────┐
 *   DRAFT ────submit─────▶ SUBMITTED ──▶ PROPOSED ──▶ AWARDED
 *     │                    │ ▲ │  └──▶ CLOSED (not selected, ineligible)
 *     │ delete     returned│ │ │
 *     ├──▶ (gone)          ▼ │submit (same step)
 *     │                   RETURNED ◀─┐
 *     │                    │ │ └─────┘ revise
 *     └──────withdraw──────┴─┴──▶ WITHDRAWN (from SUBMITTED, too)
 *
 *   a decision: from anywhere ──▶ AWARDED
 *   a session reopened: from PROPOSED, CLOSED or a later SUBMITTED ──▶ SUBMITTED to it
 * </pre>
 *
 * Drafts are kept apart. Awards and appraisals arrive on different topics, so an award
 * may come before the proposal it rests on; and a decision stands, also over a withdrawal
 * that it did not know of.
 *
 * @param nominationId its identity
 * @param revision grows with each change
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
public record Nomination(UUID nominationId, long revision, UUID roundId, UUID nomineeId, NomineeKind nomineeKind,
		UUID nominatingUnitId, State state, int step, UUID submittedToUnitId, Instant submittedAt, boolean onTime,
		@Nullable UUID nominatedByUnitId) {

	/** Where a nomination stands, and what its unit can do with it there. */
	public enum State {

		DRAFT("NOMINATION_IS_DRAFT"), SUBMITTED("NOMINATION_IS_SUBMITTED"), RETURNED("NOMINATION_IS_RETURNED"),
		PROPOSED("NOMINATION_IS_PROPOSED"), CLOSED("NOMINATION_IS_CLOSED"), AWARDED("NOMINATION_IS_AWARDED"),
		WITHDRAWN("NOMINATION_IS_WITHDRAWN");

		private final String code;

		State(String code) {
			this.code = code;
		}

		public boolean canBeRevised() {
			return this == DRAFT || this == RETURNED;
		}

		public boolean canBeWithdrawn() {
			return canBeRevised() || this == SUBMITTED;
		}

		/** Why something else is not possible; its message says what is. */
		public Violation refusal() {
			return Violation.of(this.code);
		}

	}

	/**
	 * Whether an appraisal of that step is still to take effect; one of a later step
	 * cannot exist yet.
	 */
	public boolean awaitsAppraisalOf(int appraisedStep) {
		if (appraisedStep > this.step) {
			throw new IllegalStateException(
					"Nomination %s is at step %d, not %d".formatted(this.nominationId, this.step, appraisedStep));
		}
		return this.state == State.SUBMITTED && appraisedStep == this.step;
	}

	/**
	 * Whether it goes back where a session is reopened: not when it lies there already,
	 * nor from where only its unit or a decision brings it.
	 */
	public boolean isTakenBackTo(int reopenedStep) {
		return switch (this.state) {
			case PROPOSED, CLOSED -> true;
			case SUBMITTED -> this.step > reopenedStep;
			case DRAFT, RETURNED, AWARDED, WITHDRAWN -> false;
		};
	}

	/** Submitted again to a unit that it lay before. */
	public Nomination takenBackTo(UUID unitId, int reopenedStep, Instant at) {
		return new Nomination(this.nominationId, this.revision + 1, this.roundId, this.nomineeId, this.nomineeKind,
				this.nominatingUnitId, State.SUBMITTED, reopenedStep, unitId, at, this.onTime, this.nominatedByUnitId);
	}

	public Nomination forwardedTo(UUID unitId, Instant at) {
		return new Nomination(this.nominationId, this.revision + 1, this.roundId, this.nomineeId, this.nomineeKind,
				this.nominatingUnitId, State.SUBMITTED, this.step + 1, unitId, at, this.onTime, this.nominatedByUnitId);
	}

	/** Revised by its unit, and not yet submitted again. */
	public Transition revised() {
		return this.state.canBeRevised() ? new Transition.Made(movedTo(this.state)) : refused();
	}

	/** To the unit that returned it; whether it was on time is settled. */
	public Transition submittedAgain(Instant at) {
		return this.state.canBeRevised() ? new Transition.Made(new Nomination(this.nominationId, this.revision + 1,
				this.roundId, this.nomineeId, this.nomineeKind, this.nominatingUnitId, State.SUBMITTED, this.step,
				this.submittedToUnitId, at, this.onTime, this.nominatedByUnitId)) : refused();
	}

	public Transition withdrawn() {
		return this.state.canBeWithdrawn() ? new Transition.Made(movedTo(State.WITHDRAWN)) : refused();
	}

	private Transition refused() {
		return new Transition.Refused(this.state.refusal());
	}

	public Nomination movedTo(State next) {
		return new Nomination(this.nominationId, this.revision + 1, this.roundId, this.nomineeId, this.nomineeKind,
				this.nominatingUnitId, next, this.step, this.submittedToUnitId, this.submittedAt, this.onTime,
				this.nominatedByUnitId);
	}

	/** What became of an act of the unit. */
	public sealed interface Transition {

		public record Made(Nomination nomination) implements Transition {
		}

		public record Refused(Violation violation) implements Transition {
		}

	}

}
