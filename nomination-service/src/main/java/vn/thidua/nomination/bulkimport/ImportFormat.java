package vn.thidua.nomination.bulkimport;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What files are read. */
enum ImportFormat {

	CSV(ImportFormat.CSV_TYPE), XLSX(ImportFormat.XLSX_TYPE);

	static final String CSV_TYPE = "text/csv";

	static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final String type;

	ImportFormat(String type) {
		this.type = type;
	}

	MediaType mediaType() {
		return MediaType.parseMediaType(this.type);
	}

	static Optional<ImportFormat> of(@Nullable String contentType) {
		if (contentType == null) {
			return Optional.empty();
		}
		try {
			var sent = MediaType.parseMediaType(contentType);
			for (var format : values()) {
				if (format.mediaType().equalsTypeAndSubtype(sent)) {
					return Optional.of(format);
				}
			}
			return Optional.empty();
		}
		catch (InvalidMediaTypeException malformed) {
			return Optional.empty();
		}
	}

}
