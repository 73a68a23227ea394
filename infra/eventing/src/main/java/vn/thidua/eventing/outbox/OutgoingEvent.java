package vn.thidua.eventing.outbox;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.contracts.EventType;

/**
 * An event to publish.
 *
 * @param <T> the body
 * @param type what happened
 * @param key the aggregate it happened to; events of one key are published in the order
 * they were committed
 * @param aggregateVersion the version of the aggregate after it, growing from event to
 * event
 * @param body what is told, or nothing for a tombstone, which erases the key from a
 * compacted topic
 */
public record OutgoingEvent<T>(EventType<T> type, UUID key, long aggregateVersion, @Nullable T body) {

	public static <T> OutgoingEvent<T> of(EventType<T> type, UUID key, long aggregateVersion, T body) {
		return new OutgoingEvent<>(type, key, aggregateVersion, body);
	}

	public static <T> OutgoingEvent<T> tombstone(EventType<T> type, UUID key, long aggregateVersion) {
		return new OutgoingEvent<>(type, key, aggregateVersion, null);
	}

}
