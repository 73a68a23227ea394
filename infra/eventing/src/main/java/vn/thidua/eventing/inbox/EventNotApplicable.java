package vn.thidua.eventing.inbox;

/** A subscriber could not take this event. */
final class EventNotApplicable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ReceivedEvent event;

	EventNotApplicable(ReceivedEvent event, RuntimeException cause) {
		super(cause.toString(), cause);
		this.event = event;
	}

	ReceivedEvent event() {
		return this.event;
	}

}
