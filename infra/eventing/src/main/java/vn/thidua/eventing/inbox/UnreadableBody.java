package vn.thidua.eventing.inbox;

import org.jspecify.annotations.Nullable;

/**
 * An event whose body is not what its type says.
 *
 * @param event the event
 * @param reason what is wrong with the body
 */
record UnreadableBody(ReceivedEvent event, String reason) implements IncomingRecord {

	@Override
	public RecordOrigin origin() {
		return this.event.origin();
	}

	@Override
	public String key() {
		return this.event.key();
	}

	@Override
	public byte @Nullable [] body() {
		return this.event.body();
	}

}
