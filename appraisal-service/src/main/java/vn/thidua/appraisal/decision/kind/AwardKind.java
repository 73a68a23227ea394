package vn.thidua.appraisal.decision.kind;

/** Kinds of award. Source: A6. */
public enum AwardKind {

	/** Biểu dương. */
	COMMENDATION("Biểu dương"),
	/** Giấy khen. */
	CERTIFICATE_OF_COMMENDATION("Giấy khen"),
	/** Bằng khen. */
	CERTIFICATE_OF_MERIT("Bằng khen"),
	/**
	 * Đề nghị cấp trên khen thưởng: what the best receive beside an award of their own.
	 */
	PROPOSAL_TO_SUPERIOR("Đề nghị cấp trên khen thưởng");

	private final String vietnamese;

	AwardKind(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return this.vietnamese;
	}

	/** Within a purpose a nomination is decided on once. */
	public String purpose() {
		return (this == PROPOSAL_TO_SUPERIOR) ? "PROPOSAL" : "AWARD";
	}

	/** Whether each recipient is handed a sheet of her own. */
	public boolean isCertificate() {
		return this == CERTIFICATE_OF_COMMENDATION || this == CERTIFICATE_OF_MERIT;
	}

}
