package vn.thidua.identity;

/** What a user may act as; the services decide what that allows. */
enum Role {

	UNIT_OFFICER("unit-officer", "cán bộ Hội"), UNIT_LEADER("unit-leader", "lãnh đạo đơn vị"),
	APPRAISER("appraiser", "thẩm định"), OFFICE("office", "Ban Văn phòng – XDTCH"),
	PROPAGANDA("propaganda", "Ban Tuyên giáo – CSLP"), STANDING_COMMITTEE("standing-committee", "Ban Thường vụ"),
	INSPECTOR("inspector", "kiểm tra, giám sát"), ADMIN("admin", "quản trị");

	/** As the claim {@code roles} has it. */
	private final String claim;

	/** As the login page has it. */
	private final String label;

	Role(String claim, String label) {
		this.claim = claim;
		this.label = label;
	}

	static Role of(String claim) {
		for (var role : values()) {
			if (role.claim.equals(claim)) {
				return role;
			}
		}
		throw new IllegalArgumentException("no role is called '" + claim + "'");
	}

	String claim() {
		return this.claim;
	}

	String label() {
		return this.label;
	}

}
