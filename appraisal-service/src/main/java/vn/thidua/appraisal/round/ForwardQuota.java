package vn.thidua.appraisal.round;

import org.jspecify.annotations.Nullable;

/**
 * How many dossiers a session forwards in a round, all its conclusions taken together. An
 * exact quota is both bounds. Source: N2.
 *
 * @param minimum at least so many, if that is asked
 * @param maximum at most so many, if there is a limit
 */
public record ForwardQuota(@Nullable Integer minimum, @Nullable Integer maximum) {

	public static final ForwardQuota NONE = new ForwardQuota(null, null);

	/** Both quotas at once: the tighter bound on either side. */
	ForwardQuota and(ForwardQuota other) {
		return new ForwardQuota(tighter(this.minimum, other.minimum, true),
				tighter(this.maximum, other.maximum, false));
	}

	private static @Nullable Integer tighter(@Nullable Integer one, @Nullable Integer other, boolean higher) {
		if (one == null || other == null) {
			return (one == null) ? other : one;
		}
		return higher ? Integer.max(one, other) : Integer.min(one, other);
	}

}
