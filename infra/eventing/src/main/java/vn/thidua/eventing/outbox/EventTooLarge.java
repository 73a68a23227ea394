package vn.thidua.eventing.outbox;

/** Refused when it is written, since the broker would refuse it for ever after. */
public final class EventTooLarge extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	EventTooLarge(OutgoingEvent<?> event, int bytes, int limit) {
		super("%s of %s has %d bytes; the limit is %d".formatted(event.type().name(), event.key(), bytes, limit));
	}

}
