package vn.thidua.appraisal.decision.register;

/** What a decision of the register does. */
public enum DecisionKind {

	COMMENDATION("Biểu dương"), CERTIFICATE_OF_COMMENDATION("Giấy khen"), CERTIFICATE_OF_MERIT("Bằng khen"),
	PROPOSAL_TO_SUPERIOR("Đề nghị cấp trên khen thưởng"), REVOCATION("Thu hồi khen thưởng");

	private final String vietnamese;

	DecisionKind(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return this.vietnamese;
	}

}
