package vn.thidua.eventing.inbox;

/**
 * Translates published events into what they mean for a feature and hands them over;
 * decides nothing.
 */
public interface EventsListener {

	/** Says which events it wants. */
	void subscribe(Subscriptions subscriptions);

}
