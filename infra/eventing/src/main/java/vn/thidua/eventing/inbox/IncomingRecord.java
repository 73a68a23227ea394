package vn.thidua.eventing.inbox;

import org.jspecify.annotations.Nullable;

/** A record of a poll. */
sealed interface IncomingRecord permits ReceivedEvent, UnreadableBody, UnreadableRecord {

	RecordOrigin origin();

	String key();

	byte @Nullable [] body();

}
