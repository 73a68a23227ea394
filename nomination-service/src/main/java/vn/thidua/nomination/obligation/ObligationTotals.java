package vn.thidua.nomination.obligation;

import org.jspecify.annotations.Nullable;

/**
 * How many obligations stand where; those that several units owe jointly count once.
 *
 * @param owed there is time
 * @param dueSoon told that the deadline is near
 * @param missed the deadline has passed
 * @param met all that is required has come
 */
record ObligationTotals(long owed, long dueSoon, long missed, long met) {

	/** Of one state, or of all. */
	long of(@Nullable ObligationState state) {
		return switch (state) {
			case null -> this.owed + this.dueSoon + this.missed + this.met;
			case OWED -> this.owed;
			case DUE_SOON -> this.dueSoon;
			case MISSED -> this.missed;
			case MET -> this.met;
		};
	}

}
