package vn.thidua.nomination.nominee;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A nominee as lists show her.
 *
 * @param nomineeId her identity
 * @param revision grows with each change
 * @param unitId the unit she belongs to
 * @param unitName its name
 * @param kind person or collective
 * @param name full name in Vietnamese order, nothing once it was erased
 * @param birthYear a person's year of birth, if it is known
 * @param consentToPublish whether she agreed to be named in public
 * @param erasedAt when what tells who she is was erased, if it was
 */
record NomineeView(UUID nomineeId, long revision, UUID unitId, String unitName, String kind, @Nullable String name,
		@Nullable Integer birthYear, boolean consentToPublish, @Nullable Instant erasedAt) {
}
