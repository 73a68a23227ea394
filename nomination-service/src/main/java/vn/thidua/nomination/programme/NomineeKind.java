package vn.thidua.nomination.programme;

/** Who can be nominated. Source: N6. */
public enum NomineeKind {

	/** Cán bộ Hội. */
	CADRE,
	/** Hội viên. */
	MEMBER,
	/** Phụ nữ who is not a member. */
	WOMAN,
	/** Tập thể. */
	COLLECTIVE

}
