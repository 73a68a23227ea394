package vn.thidua.local.faults.check;

/**
 * Something that must not be.
 *
 * @param subject whom it happened to: a nomination, mostly
 * @param what in words that help to find the cause
 */
public record Finding(Kind kind, String subject, String what) {

	/** What is wrong. */
	public enum Kind {

		/** Acknowledged, and not there, or not at its proper end. */
		LOST,
		/** There more than once. */
		DUPLICATED,
		/** A later version of a key came first. */
		INVERTED,
		/** There, though it was refused or never acknowledged. */
		INTRUDED,
		/** Reports differ from a recount of the topics. */
		MISCOUNTED,
		/** Parked, or not yet published. */
		UNFINISHED,
		/** The services' own reconciliation found it. */
		DIFFERENT,
		/** An answer that nobody should get. */
		ANSWERED_WRONGLY

	}

	@Override
	public String toString() {
		return "%s %s: %s".formatted(this.kind, this.subject, this.what);
	}

}
