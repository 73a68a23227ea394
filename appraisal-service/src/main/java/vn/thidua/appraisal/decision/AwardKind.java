package vn.thidua.appraisal.decision;

/** Kinds of award. Source: A6. */
enum AwardKind {

	/** Biểu dương. */
	COMMENDATION,
	/** Giấy khen. */
	CERTIFICATE_OF_COMMENDATION,
	/** Bằng khen. */
	CERTIFICATE_OF_MERIT,
	/** Đề nghị cấp trên khen thưởng. */
	PROPOSAL_TO_SUPERIOR

}
