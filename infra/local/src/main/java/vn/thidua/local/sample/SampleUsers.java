package vn.thidua.local.sample;

/** Users of the province, as {@code sample/users.csv} has them. */
public final class SampleUsers {

	public static final String PASSWORD = "mau-2023";

	public static final String ADMIN = "admin.94";

	public static final String OFFICE = "office.94";

	public static final String COMMITTEE = "committee.94";

	/** Who sit on the province's panel, beside the office. */
	public static final String CHAIR = "chair.94";

	public static final String PROPAGANDA = "propaganda.94";

	/** Who follows them from 1 July 2025 on. */
	public static final String OFFICE_OF_CAN_THO = "office.92";

	public static final String COMMITTEE_OF_CAN_THO = "committee.92";

	private SampleUsers() {
	}

}
