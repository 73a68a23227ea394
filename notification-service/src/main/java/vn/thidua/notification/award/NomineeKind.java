package vn.thidua.notification.award;

/** Who can be nominated, and how she is spoken of without her name. Source: N6. */
public enum NomineeKind {

	CADRE("cán bộ của"), MEMBER("hội viên của"), WOMAN("phụ nữ thuộc"), COLLECTIVE("tập thể thuộc");

	private final String of;

	NomineeKind(String of) {
		this.of = of;
	}

	/** "hội viên của Hội LHPN xã An Hiệp". */
	String of(String unit) {
		return this.of + " " + unit;
	}

}
