package vn.thidua.appraisal.session.ranking;

/** How equals are told apart. Source: A3. */
public enum TieBreakMethod {

	/** By lot. */
	DRAWN,
	/** By vote. */
	VOTED

}
