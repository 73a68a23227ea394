package vn.thidua.appraisal.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** How documents put things. Decree 30/2020, appendix I. */
final class Wording {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** What stands before the name of a place in a unit's. */
	private static final Pattern UNIT = Pattern.compile(
			"^(?:Ban Thường vụ )?(?:Hội (?:LHPN|Liên hiệp Phụ nữ) )?(?:tỉnh |thành phố |huyện |thị xã |xã |phường |thị trấn )?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Wording() {
	}

	/** Days below ten and the first two months with a zero. */
	static String date(LocalDate day) {
		return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(),
				(day.getMonthValue() <= 2) ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue()),
				day.getYear());
	}

	static String shortDate(LocalDate day) {
		return SHORT.format(day);
	}

	static String place(String unitName) {
		var place = UNIT.matcher(unitName).replaceFirst("");
		return place.isBlank() ? unitName : place;
	}

	/** What someone is on a panel. */
	static String part(String part) {
		return switch (part) {
			case "CHAIR" -> "Chủ tịch Hội đồng";
			case "DEPUTY_CHAIR" -> "Phó Chủ tịch Hội đồng";
			case "SECRETARY" -> "Thư ký Hội đồng";
			default -> "Thành viên Hội đồng";
		};
	}

	/** "Nguyễn Thị Mẫu" of "Nguyễn Thị Mẫu, Chủ tịch". */
	static String signatory(String text) {
		int comma = text.indexOf(',');
		return (comma < 0) ? "" : text.substring(0, comma).strip();
	}

	/** "Chủ tịch" of "Nguyễn Thị Mẫu, Chủ tịch". */
	static String office(String text) {
		return text.substring(text.indexOf(',') + 1).strip();
	}

}
