package vn.thidua.nomination.evidence.cleaning;

/** What evidence can be, once it is clean. */
public enum EvidenceType {

	JPEG("image/jpeg", "jpg"),

	PNG("image/png", "png"),

	PDF("application/pdf", "pdf");

	private final String mediaType;

	private final String extension;

	EvidenceType(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** Without a dot. */
	public String extension() {
		return this.extension;
	}

}
