package vn.thidua.nomination.bulkimport.table;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What files are read. */
public enum ImportFormat {

	CSV(ImportFormat.CSV_TYPE), XLSX(ImportFormat.XLSX_TYPE);

	public static final String CSV_TYPE = "text/csv";

	public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final String type;

	ImportFormat(String type) {
		this.type = type;
	}

	public MediaType mediaType() {
		return MediaType.parseMediaType(this.type);
	}

	public static Optional<ImportFormat> of(@Nullable String contentType) {
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
