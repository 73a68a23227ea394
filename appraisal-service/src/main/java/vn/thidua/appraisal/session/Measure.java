package vn.thidua.appraisal.session;

/** What a panel ranks by. Source: A3. */
public enum Measure {

	/** The mean of the members' points. */
	MEAN,
	/** The mean with each member's severity taken out. */
	ADJUSTED

}
