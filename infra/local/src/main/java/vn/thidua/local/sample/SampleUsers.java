package vn.thidua.local.sample;

/** Users of the province, as {@code sample/users.csv} has them. */
public final class SampleUsers {

	public static final String PASSWORD = "mau-2023";

	public static final String ADMIN = "admin.94";

	public static final String OFFICE = "office.94";

	public static final String COMMITTEE = "committee.94";

	private SampleUsers() {
	}

}
