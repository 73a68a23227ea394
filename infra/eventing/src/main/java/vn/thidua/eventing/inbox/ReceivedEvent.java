package vn.thidua.eventing.inbox;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A record that is one of our events.
 *
 * @param origin where it lies on the broker
 * @param key the aggregate
 * @param eventId the event's identity
 * @param type its CloudEvents type
 * @param aggregateVersion the aggregate's version after it
 * @param time when it happened
 * @param traceparent the trace that caused it, if it was traced
 * @param body its JSON, or nothing for a tombstone
 * @param content the body as the record of its type, once it was read; nothing for a
 * tombstone, or when nobody here wants the type
 */
record ReceivedEvent(RecordOrigin origin, String key, UUID eventId, String type, long aggregateVersion, Instant time,
		@Nullable String traceparent, byte @Nullable [] body, @Nullable Object content) implements IncomingRecord {

	ReceivedEvent with(Object readContent) {
		return new ReceivedEvent(this.origin, this.key, this.eventId, this.type, this.aggregateVersion, this.time,
				this.traceparent, this.body, readContent);
	}

	boolean isTombstone() {
		return this.body == null;
	}

}
