package vn.thidua.nomination.circumstance;

/**
 * Which circumstances are special. Source: G1 IV.2 "đơn thân, tàn tật, dân tộc, tôn
 * giáo…".
 */
public enum CircumstanceKind {

	/** Đơn thân. */
	SINGLE_WOMAN,
	/** Khuyết tật. */
	DISABILITY,
	/** Dân tộc thiểu số. */
	ETHNIC_MINORITY,
	/** Tôn giáo. */
	RELIGION,
	/** Hoàn cảnh khó khăn. */
	HARDSHIP,
	/** Đặc thù khác. */
	OTHER

}
