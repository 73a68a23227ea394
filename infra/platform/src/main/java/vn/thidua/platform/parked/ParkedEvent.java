package vn.thidua.platform.parked;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An event that this service received and could not apply, or that waits behind such a
 * one.
 *
 * @param id its number here
 * @param topic the topic it came from
 * @param partition the partition
 * @param offset the offset
 * @param key the record's key
 * @param eventId the event's identity; nothing for a record that is no event
 * @param type its CloudEvents type
 * @param aggregateVersion the aggregate's version after it
 * @param occurredAt when it happened
 * @param unitId the unit it is about, where it says so
 * @param reason why it could not be applied
 * @param parkedAt since when it waits
 * @param resolution {@code REPLAYED}, {@code DISCARDED} or {@code ERASED}; nothing while
 * it waits
 * @param resolvedAt when it was resolved
 * @param resolvedBy who resolved it
 * @param resolutionReason why it was discarded
 * @param body its bytes as UTF-8 text; only when one event is looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParkedEvent(long id, String topic, int partition, long offset, String key, @Nullable UUID eventId,
		@Nullable String type, @Nullable Long aggregateVersion, @Nullable Instant occurredAt, @Nullable UUID unitId,
		String reason, Instant parkedAt, @Nullable String resolution, @Nullable Instant resolvedAt,
		@Nullable String resolvedBy, @Nullable String resolutionReason, @Nullable String body) {
}
