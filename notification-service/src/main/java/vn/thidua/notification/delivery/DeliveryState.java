package vn.thidua.notification.delivery;

/**
 * Where a delivery stands.
 *
 * <pre>
 *  WAITING ──▶ PENDING ──claimed──▶ SENDING ──taken──▶ SENT
 *                 ▲ ▲                 │ │ │
 *                 │ └── not taken ────┘ │ └─ refused too often, or no longer wanted ──▶ FAILED
 *                 │                     ▼                                                │
 *                 │  claimed ◀── IN_DOUBT: nobody knows whether it was taken             │
 *                 └────────────────────────── tried again by an operator ◀───────────────┘
 * </pre>
 *
 * No design removes the doubt between sending and noting that it was sent; it is made
 * visible, and what is sent again carries the same identity, so that a receiver can tell.
 */
public enum DeliveryState {

	/** Something it tells of is not known yet. */
	WAITING,
	/** To be sent at its next attempt. */
	PENDING,
	/** Claimed by an instance, until its claim runs out. */
	SENDING,
	/** Its claimant died, or its answer never came. It will be sent again. */
	IN_DOUBT,
	/** Taken by the target. */
	SENT,
	/** Given up, until an operator tries again. */
	FAILED

}
