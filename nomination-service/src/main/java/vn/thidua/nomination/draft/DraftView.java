package vn.thidua.nomination.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.draft.DraftNomination.DraftDossier;
import vn.thidua.nomination.nominee.DescribeNominee;
import vn.thidua.nomination.submission.Nomination;

/**
 * A draft, for the unit that writes it.
 *
 * @param nominationId its identity
 * @param revision grows with each change
 * @param state {@code DRAFT} or {@code WITHDRAWN}
 * @param roundId the round it is meant for
 * @param nominee who is nominated
 * @param dossier what she did, and the figures that prove it
 * @param conditionsMet codes of the conditions she meets
 * @param changedAt when it was last changed
 * @param outstanding what it still lacks to be submitted; lists do not tell
 */
public record DraftView(UUID nominationId, long revision, Nomination.State state, UUID roundId,
		@Nullable DescribeNominee nominee, DraftDossier dossier, Set<String> conditionsMet, Instant changedAt,
		@Nullable List<Map<String, Object>> outstanding) {

	static DraftView of(Draft draft, @Nullable List<Map<String, Object>> outstanding) {
		var content = draft.content();
		return new DraftView(draft.nominationId(), draft.revision(), draft.state(), draft.roundId(), content.nominee(),
				content.dossier(), content.conditionsMet(), draft.changedAt(), outstanding);
	}

}
