package vn.thidua.notification.award;

/** Why an award is revoked. Source: A6. */
public enum RevocationReason {

	FALSE_ACHIEVEMENT("kê khai thành tích không đúng sự thật"),

	PROCEDURE_VIOLATED("không đúng quy trình, thủ tục"),

	DECIDED_IN_ERROR("nhầm lẫn khi quyết định");

	private final String vietnamese;

	RevocationReason(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return this.vietnamese;
	}

}
