package vn.thidua.notification.delivery;

/**
 * How the deliveries of a caller's units stand.
 *
 * @param emails by email
 * @param webhooks by webhook
 */
record DeliverySummary(Counts emails, Counts webhooks) {

	/**
	 * How deliveries of one kind stand.
	 *
	 * @param waiting for something that is not known yet
	 * @param pending still to be sent, or being sent
	 * @param sent taken by their targets
	 * @param failed given up
	 * @param inDoubt of all these, how many were ever in doubt, so may have arrived twice
	 */
	record Counts(long waiting, long pending, long sent, long failed, long inDoubt) {

		static final Counts NONE = new Counts(0, 0, 0, 0, 0);

	}

}
