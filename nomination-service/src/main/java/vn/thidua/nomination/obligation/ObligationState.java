package vn.thidua.nomination.obligation;

/** Where an obligation stands. */
enum ObligationState {

	/** There is time. */
	OWED,
	/** The unit was told that the deadline is near. */
	DUE_SOON,
	/** The deadline has passed, and the unit was told. */
	MISSED,
	/** All that is required has come, by the deadline or after it. */
	MET

}
