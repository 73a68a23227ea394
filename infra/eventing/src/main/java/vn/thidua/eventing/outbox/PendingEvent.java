package vn.thidua.eventing.outbox;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An event as it will stand in the outbox, but for its place there. */
record PendingEvent(String topic, String key, long aggregateVersion, UUID eventId, String type,
		@Nullable String traceparent, byte @Nullable [] body) {
}
