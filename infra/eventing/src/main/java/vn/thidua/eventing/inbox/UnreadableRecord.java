package vn.thidua.eventing.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A record that is no event of ours.
 *
 * @param origin where it lies on the broker
 * @param key its key, empty if it has none
 * @param body its bytes
 * @param reason what is wrong with it
 */
record UnreadableRecord(RecordOrigin origin, String key, byte @Nullable [] body,
		String reason) implements IncomingRecord {
}
