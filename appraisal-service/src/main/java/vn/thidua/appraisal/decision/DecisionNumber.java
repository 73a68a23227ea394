package vn.thidua.appraisal.decision;

/**
 * A number in the register, one series per authority and year.
 *
 * @param year the year decided in
 * @param sequence from 1, without gaps
 */
public record DecisionNumber(int year, int sequence) {

	/** As it is written: quyết định of the Ban Thường vụ. */
	public String text() {
		return this.sequence + "/QĐ-BTV";
	}

}
