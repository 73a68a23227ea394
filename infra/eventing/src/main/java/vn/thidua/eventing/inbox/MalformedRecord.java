package vn.thidua.eventing.inbox;

/** A record that is no event of ours. */
final class MalformedRecord extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MalformedRecord(String reason) {
		super(reason);
	}

}
