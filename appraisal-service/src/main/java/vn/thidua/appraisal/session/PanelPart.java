package vn.thidua.appraisal.session;

/** What a member does on a panel. Source: A1. */
public enum PanelPart {

	CHAIR, DEPUTY_CHAIR, SECRETARY, MEMBER;

	/** Whether she opens sittings, keeps the minutes and enters the conclusion. */
	public boolean leads() {
		return this != MEMBER;
	}

}
