package vn.thidua.nomination.nominee;

/** What became of a {@link ChangeConsent}. */
sealed interface ConsentResult {

	/** It is as it shall be, changed or not. */
	record Kept(Nominee nominee) implements ConsentResult {
	}

	/** The change was based on a revision that is no longer, or none was named. */
	record Outdated(boolean revisionNamed) implements ConsentResult {
	}

	/** Out of the caller's reach, or erased. */
	record Unknown() implements ConsentResult {
	}

}
