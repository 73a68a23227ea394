package vn.thidua.nomination.organisation.reorganisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A reorganisation on its way.
 *
 * <pre>
 *   propose ──▶ PROPOSED ──▶ APPROVED ──▶ APPLIED
 *               │  ▲  │         │ │
 *               └──┘  │         │ └──▶ PROPOSED (the tree has changed meanwhile)
 *             revise  └──▶ WITHDRAWN ◀──┘
 * </pre>
 *
 * @param reorganisationId its identity
 * @param revision grows with each change
 * @param state where it stands
 * @param unitId the unit whose subtree it changes
 * @param effectiveOn first day of the new tree
 * @param legalBasis the document it rests on
 * @param plan what it shall do
 * @param approvedBy who approved it
 */
record Reorganisation(UUID reorganisationId, long revision, State state, UUID unitId, LocalDate effectiveOn,
		String legalBasis, ReorganisationPlan plan, @Nullable String approvedBy) {

	enum State {

		PROPOSED, APPROVED, APPLIED, WITHDRAWN

	}

	static Reorganisation proposed(UUID id, UUID unitId, LocalDate on, String legalBasis, ReorganisationPlan plan) {
		return new Reorganisation(id, 1, State.PROPOSED, unitId, on, legalBasis, plan, null);
	}

	Reorganisation revised(ProposeReorganisation proposal) {
		return new Reorganisation(this.reorganisationId, this.revision + 1, State.PROPOSED, this.unitId,
				proposal.effectiveOn(), proposal.legalBasis(), proposal.plan(), null);
	}

	Reorganisation approved(String by) {
		return movedTo(State.APPROVED, by);
	}

	Reorganisation applied() {
		return movedTo(State.APPLIED, this.approvedBy);
	}

	Reorganisation reopened() {
		return movedTo(State.PROPOSED, null);
	}

	Reorganisation withdrawn() {
		return movedTo(State.WITHDRAWN, this.approvedBy);
	}

	boolean isDueOn(LocalDate day) {
		return !day.isBefore(this.effectiveOn);
	}

	private Reorganisation movedTo(State next, @Nullable String by) {
		return new Reorganisation(this.reorganisationId, this.revision + 1, next, this.unitId, this.effectiveOn,
				this.legalBasis, this.plan, by);
	}

}
