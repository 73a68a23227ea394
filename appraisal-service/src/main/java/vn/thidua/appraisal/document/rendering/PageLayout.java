package vn.thidua.appraisal.document.rendering;

/** The paper a document is on. */
public enum PageLayout {

	/**
	 * Decree 30/2020: A4, margins top and bottom 20–25, left 30–35, right 15–20 mm, the
	 * page's number centred on top from the second.
	 */
	OFFICIAL("official.css"),
	/** A sheet across with a frame, one for each recipient. */
	CERTIFICATE("certificate.css");

	private final String stylesheet;

	PageLayout(String stylesheet) {
		this.stylesheet = stylesheet;
	}

	String stylesheet() {
		return "/documents/" + this.stylesheet;
	}

}
