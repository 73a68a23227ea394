package vn.thidua.nomination.circumstance;

/** What special circumstances may be read for. Source: X2. */
enum Purpose {

	/** Judging the nomination. */
	APPRAISAL("ReadSpecialCircumstancesForAppraisal"),
	/** Mending the dossier. */
	CORRECTION("ReadSpecialCircumstancesForCorrection"),
	/** Checking how it was judged. */
	INSPECTION("ReadSpecialCircumstancesForInspection");

	private final String act;

	Purpose(String act) {
		this.act = act;
	}

	/** What the audit trail calls it. */
	String act() {
		return this.act;
	}

}
