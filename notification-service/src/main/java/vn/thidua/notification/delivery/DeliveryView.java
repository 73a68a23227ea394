package vn.thidua.notification.delivery;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A delivery as it stands.
 *
 * @param deliveryId its identity: part of the email's Message-ID, the webhook's
 * {@code webhook-id}
 * @param kind how it leaves
 * @param state where it stands
 * @param occasion what it tells of the award
 * @param awardId the award it tells of
 * @param nominationId the nomination
 * @param unitId the unit it tells of
 * @param targetId the unit written to, or the webhook subscription
 * @param attempts attempts so far
 * @param timesInDoubt how often nobody knew whether it was taken
 * @param nextAttemptAt when it is tried next, while it is pending or in doubt
 * @param lastFailure code of what went wrong last, if something did
 * @param plannedAt when it was planned
 * @param sentAt when it was taken
 */
record DeliveryView(UUID deliveryId, DeliveryKind kind, DeliveryState state, Occasion occasion, UUID awardId,
		UUID nominationId, UUID unitId, UUID targetId, int attempts, int timesInDoubt, @Nullable Instant nextAttemptAt,
		@Nullable String lastFailure, Instant plannedAt, @Nullable Instant sentAt) {
}
