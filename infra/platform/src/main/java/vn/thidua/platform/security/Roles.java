package vn.thidua.platform.security;

import java.util.List;

/** Roles a token can carry, as expressions for {@code @PreAuthorize}. */
public final class Roles {

	/** Every role there is. */
	public static final List<String> ALL = List.of("unit-officer", "unit-leader", "appraiser", "office", "propaganda",
			"standing-committee", "inspector", "admin");

	/** Whoever has a token that names unit and roles. */
	public static final String ANY = "isAuthenticated()";

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
