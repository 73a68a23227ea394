package vn.thidua.eventing.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event handed to a listener: applied for the first time, in the transaction that
 * records it as applied.
 *
 * @param <T> the body
 * @param body what is told
 * @param eventId the event's identity
 * @param aggregateVersion the aggregate's version after it; a later version of the same
 * aggregate is newer
 * @param time when it happened
 */
public record Received<T>(T body, UUID eventId, long aggregateVersion, Instant time) {
}
