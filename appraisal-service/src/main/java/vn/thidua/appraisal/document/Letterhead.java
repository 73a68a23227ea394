package vn.thidua.appraisal.document;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What stands at the head of a document. */
final class Letterhead {

	private static final String CENTRAL = "Hội Liên hiệp Phụ nữ Việt Nam";

	private Letterhead() {
	}

	static Map<String, Object> data(String authority, @Nullable String superior, LocalDate day) {
		return Map.of("authority", authority, "superior", (superior == null) ? CENTRAL : superior, "place",
				Wording.place(authority), "date", Wording.date(day));
	}

}
