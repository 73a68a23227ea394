package vn.thidua.platform.security;

/** Roles a token can carry, as expressions for {@code @PreAuthorize}. */
public final class Roles {

	public static final String UNIT = "hasAnyRole('unit-officer', 'unit-leader')";

	public static final String APPRAISER = "hasRole('appraiser')";

	public static final String OFFICE = "hasAnyRole('office', 'admin')";

	public static final String STANDING_COMMITTEE = "hasRole('standing-committee')";

	public static final String INTEGRITY = "hasAnyRole('appraiser', 'office', 'standing-committee', 'inspector')";

	public static final String DISMISSAL = "hasAnyRole('appraiser', 'office', 'standing-committee')";

	public static final String ADMIN = "hasRole('admin')";

	private Roles() {
	}

}
