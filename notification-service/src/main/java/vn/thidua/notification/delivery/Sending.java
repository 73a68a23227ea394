package vn.thidua.notification.delivery;

/**
 * How an attempt ended. Reasons are codes of ours, such as {@code HTTP_500}; never text
 * that a target sent.
 */
public sealed interface Sending {

	/** The target took it. */
	record Taken() implements Sending {
	}

	/** The target did not take it; it will be asked again, up to a bound. */
	record Refused(String reason) implements Sending {
	}

	/** Our own way out is broken: nothing the target did. Tried for ever. */
	record Unavailable(String reason) implements Sending {
	}

	/** The target may have taken it, but its answer never came. */
	record Unclear(String reason) implements Sending {
	}

	/** The target wants nothing more. */
	record Unwanted(String reason) implements Sending {
	}

}
