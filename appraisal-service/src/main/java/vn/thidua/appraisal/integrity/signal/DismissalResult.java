package vn.thidua.appraisal.integrity.signal;

/** What became of a {@link DismissSignal}. */
sealed interface DismissalResult {

	record Dismissed(SignalSummary signal) implements DismissalResult {
	}

	/** Its evidence, or someone else, changed it meanwhile. */
	record Outdated() implements DismissalResult {
	}

	/** It was dismissed already, or holds no more. */
	record NotOpen() implements DismissalResult {
	}

	/** Nobody sets aside what speaks of how her own panel judges. */
	record NotHers() implements DismissalResult {
	}

	record NotFound() implements DismissalResult {
	}

}
