package vn.thidua.nomination.listing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A nomination as lists show it.
 *
 * @param nominationId its identity
 * @param revision grows with each change
 * @param roundId its round
 * @param nomineeId who is nominated
 * @param nomineeName her name, nothing once it was erased
 * @param nomineeErased whether it was
 * @param nomineeKind person or collective
 * @param nominatingUnitId the unit that nominated
 * @param nominatingUnitName its name
 * @param state where it stands
 * @param step the appraising tier it has come to
 * @param submittedToUnitId the unit that appraises
 * @param submittedAt when it was submitted there
 * @param onTime whether it was on time
 * @param alreadyRewarded whether she was awarded in another round that looks back on the
 * same time
 * @param awardRevoked whether it was awarded, and no award of it stands any more
 */
public record NominationView(UUID nominationId, long revision, UUID roundId, UUID nomineeId,
		@Nullable String nomineeName, boolean nomineeErased, String nomineeKind, UUID nominatingUnitId,
		String nominatingUnitName, String state, int step, UUID submittedToUnitId, Instant submittedAt, boolean onTime,
		boolean alreadyRewarded, boolean awardRevoked) {
}
