package vn.thidua.appraisal.session;

/** What a session finds for a dossier. Source: A1. */
public enum Outcome {

	/** Sent on to the next unit up. */
	FORWARDED,
	/** At the deciding level: proposed to the deciding authority. */
	PROPOSED,
	/** Good, but others were better. */
	NOT_SELECTED,
	/** Sent back to be mended. */
	RETURNED,
	/** Does not meet a condition. */
	INELIGIBLE

}
