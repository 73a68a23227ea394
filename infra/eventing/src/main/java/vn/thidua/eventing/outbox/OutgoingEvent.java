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
 * @param traceparent the trace it belongs to, where that is not the one of the request
 * that appends it
 */
public record OutgoingEvent<T>(EventType<T> type, UUID key, long aggregateVersion, @Nullable T body,
		@Nullable String traceparent) {

	public static <T> OutgoingEvent<T> of(EventType<T> type, UUID key, long aggregateVersion, T body) {
		return new OutgoingEvent<>(type, key, aggregateVersion, body, null);
	}

	public static <T> OutgoingEvent<T> tombstone(EventType<T> type, UUID key, long aggregateVersion) {
		return new OutgoingEvent<>(type, key, aggregateVersion, null, null);
	}

	/**
	 * The same, as a part of an earlier trace: one request may tell of many aggregates,
	 * each with a story of its own.
	 * @param earlier a W3C {@code traceparent}, or nothing to stay in the current trace
	 */
	public OutgoingEvent<T> inTrace(@Nullable String earlier) {
		return new OutgoingEvent<>(this.type, this.key, this.aggregateVersion, this.body, earlier);
	}

}
