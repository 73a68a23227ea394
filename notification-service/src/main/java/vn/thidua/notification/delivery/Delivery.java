package vn.thidua.notification.delivery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A delivery claimed for one attempt.
 *
 * @param deliveryId its identity, the same for every attempt
 * @param occasion what it tells of the award
 * @param awardId the award it tells of
 * @param targetId the unit written to, or the webhook subscription
 * @param nominationId the nomination, for logs and traces
 * @param attempts attempts so far, this one included; fences a claimant that was too slow
 * @param refusals how often the target did not take it so far
 * @param traceparent the trace that caused it, if it was traced
 */
public record Delivery(UUID deliveryId, Occasion occasion, UUID awardId, UUID targetId, UUID nominationId, int attempts,
		int refusals, @Nullable String traceparent) {
}
