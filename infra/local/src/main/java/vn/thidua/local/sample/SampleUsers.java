package vn.thidua.local.sample;

/** Users of the province, as {@code sample/users.csv} has them. */
final class SampleUsers {

	static final String PASSWORD = "mau-2023";

	static final String ADMIN = "admin.94";

	static final String OFFICE = "office.94";

	static final String COMMITTEE = "committee.94";

	private SampleUsers() {
	}

}
