package vn.thidua.notification.award;

/** Kinds of award. Source: A6. */
public enum AwardKind {

	COMMENDATION("Biểu dương"),

	CERTIFICATE_OF_COMMENDATION("Giấy khen"),

	CERTIFICATE_OF_MERIT("Bằng khen"),

	PROPOSAL_TO_SUPERIOR("Đề nghị cấp trên khen thưởng");

	private final String vietnamese;

	AwardKind(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return this.vietnamese;
	}

}
