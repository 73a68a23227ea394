package vn.thidua.nomination.bulkimport.row;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thidua.nomination.bulkimport.table.UploadedCell;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.text.NameKey;

/** What can stand in a cell, as people in Vietnam write it. */
public final class CellForms {

	static final Map<String, NomineeKind> KINDS = Map.of("cán bộ", NomineeKind.CADRE, "hội viên", NomineeKind.MEMBER,
			"phụ nữ", NomineeKind.WOMAN, "tập thể", NomineeKind.COLLECTIVE);

	public static final String YES = "có";

	public static final String NO = "không";

	static final String EXAMPLE = "ví dụ";

	/** Points part thousands, a comma the decimals: {@code 1.234,5}. */
	private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,4})?");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

	private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])/(\\d{4})");

	/** What a spreadsheet keeps of a number; further digits are its noise. */
	private static final MathContext DIGITS_OF_SPREADSHEETS = new MathContext(15);

	private static final int MOST_DECIMALS = 4;

	private static final int MOST_DIGITS = 15;

	private CellForms() {
	}

	static Optional<NomineeKind> kind(UploadedCell cell) {
		String key = NameKey.of(cell.text());
		return KINDS.entrySet()
			.stream()
			.filter((each) -> NameKey.of(each.getKey()).equals(key))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	static Optional<Boolean> yesOrNo(UploadedCell cell) {
		String key = NameKey.of(cell.text());
		if (key.equals(NameKey.of(YES))) {
			return Optional.of(true);
		}
		return key.equals(NameKey.of(NO)) ? Optional.of(false) : Optional.empty();
	}

	static boolean isExample(UploadedCell cell) {
		return NameKey.of(cell.text()).startsWith(NameKey.of(EXAMPLE));
	}

	static Optional<Integer> year(UploadedCell cell) {
		return Optional.of(cell.text()).filter((text) -> YEAR.matcher(text).matches()).map(Integer::valueOf);
	}

	static Optional<BigDecimal> number(UploadedCell cell) {
		if (!cell.number()) {
			return NUMBER.matcher(cell.text()).matches()
					? Optional.of(new BigDecimal(cell.text().replace(".", "").replace(',', '.'))) : Optional.empty();
		}
		var number = new BigDecimal(cell.text()).round(DIGITS_OF_SPREADSHEETS).stripTrailingZeros();
		boolean fits = number.scale() <= MOST_DECIMALS && number.precision() - number.scale() <= MOST_DIGITS;
		return fits ? Optional.of(new BigDecimal(number.toPlainString())) : Optional.empty();
	}

	/** A year, or a month as {@code 2023-06} or {@code 06/2023}. */
	static Optional<String> period(UploadedCell cell) {
		String text = cell.text();
		if (YEAR.matcher(text).matches() || MONTH_OF_YEAR.matcher(text).matches()) {
			return Optional.of(text);
		}
		var month = MONTH_FIRST.matcher(text);
		return month.matches() ? Optional.of("%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1))))
				: Optional.empty();
	}

}
