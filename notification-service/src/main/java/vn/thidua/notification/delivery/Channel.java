package vn.thidua.notification.delivery;

/** A way out: email or webhook. */
public interface Channel {

	DeliveryKind kind();

	/** Lets deliveries go that waited for something that is known by now. */
	default void release() {
	}

	/**
	 * Makes one attempt, outside any database transaction. Interrupted when it takes too
	 * long.
	 */
	Sending send(Delivery delivery);

}
