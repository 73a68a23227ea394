package vn.thidua.notification.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a subscriber wants to be told of awards.
 *
 * @param subscriptionId its identity
 * @param unitId the unit whose administrator subscribed
 * @param url address that is called
 * @param active false once the subscriber answered 410 Gone
 * @param subscribedAt awards recorded from then on are told
 */
record WebhookSubscription(UUID subscriptionId, UUID unitId, String url, boolean active, Instant subscribedAt) {
}
