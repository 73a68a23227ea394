package vn.thidua.contracts.award;

/** Kinds of award. Source: A6. */
public enum AwardKind {

	/** Biểu dương. */
	COMMENDATION,
	/** Giấy khen. */
	CERTIFICATE_OF_COMMENDATION,
	/** Bằng khen. */
	CERTIFICATE_OF_MERIT,
	/** Đề nghị cấp trên khen thưởng. */
	PROPOSAL_TO_SUPERIOR

}
