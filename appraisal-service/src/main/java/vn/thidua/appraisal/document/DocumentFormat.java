package vn.thidua.appraisal.document;

import java.util.Locale;

import org.springframework.http.MediaType;

/** What a document is saved as. */
enum DocumentFormat {

	PDF(DocumentFormat.PDF_TYPE), DOCX(DocumentFormat.DOCX_TYPE);

	static final String PDF_TYPE = "application/pdf";

	static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final String mediaType;

	DocumentFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	MediaType mediaType() {
		return MediaType.parseMediaType(this.mediaType);
	}

	String extension() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

}
