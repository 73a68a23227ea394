package vn.thidua.nomination.draft;

import java.time.Instant;
import java.util.UUID;

import vn.thidua.nomination.submission.Nomination;

/**
 * What a unit writes before it nominates. It becomes the nomination of the same id, or
 * nothing.
 *
 * @param nominationId its identity, which its nomination keeps
 * @param revision grows with each change, and goes on growing in its nomination
 * @param roundId the round it is meant for
 * @param unitId the unit that writes it
 * @param state {@code DRAFT} or {@code WITHDRAWN}
 * @param content what it says so far
 * @param changedAt when it was last changed
 */
public record Draft(UUID nominationId, long revision, UUID roundId, UUID unitId, Nomination.State state,
		DraftContent content, Instant changedAt) {

	Draft saying(UUID newRoundId, DraftContent newContent, Instant at) {
		return new Draft(this.nominationId, this.revision + 1, newRoundId, this.unitId, this.state, newContent, at);
	}

	public Draft withdrawn(Instant at) {
		return new Draft(this.nominationId, this.revision + 1, this.roundId, this.unitId, Nomination.State.WITHDRAWN,
				this.content, at);
	}

}
