package vn.thidua.nomination.bulkimport.template;

import java.util.List;

import vn.thidua.nomination.bulkimport.row.CellForms;
import vn.thidua.nomination.bulkimport.row.ImportColumn;
import vn.thidua.nomination.bulkimport.row.ImportColumns;
import vn.thidua.nomination.programme.ProgrammeRules;

/**
 * What a template says: headings, an example that is refused if it is left in, and what
 * each column means.
 */
final class ImportTemplate {

	private static final String YES_OR_NO = "\"%s\" hoặc \"%s\"".formatted(CellForms.YES, CellForms.NO);

	private final List<ImportColumn> columns;

	private final ProgrammeRules rules;

	ImportTemplate(ProgrammeRules rules, boolean acrossUnits) {
		this.columns = ImportColumns.of(rules).offered(acrossUnits);
		this.rules = rules;
	}

	List<ImportColumn> columns() {
		return this.columns;
	}

	/** What a spreadsheet would take for a formula becomes text. */
	static String neutralised(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	String example(ImportColumn column) {
		return switch (column.field()) {
			case ORDINAL -> "VÍ DỤ";
			case UNIT_CODE -> "31528";
			case KIND -> "hội viên";
			case NAME -> "Nguyễn Thị Mai";
			case BIRTH_YEAR -> "1985";
			case CONSENT, CONDITION -> CellForms.YES;
			case SUMMARY -> "Vận động chị em nuôi heo đất, giúp nhau phát triển kinh tế";
			case THEME -> "Những việc đã làm theo nội dung này";
			case FIGURE_NAME -> ofFirstFigure(column, "Tiền tiết kiệm được");
			case FIGURE_VALUE -> ofFirstFigure(column, "1.234,5");
			case FIGURE_UNIT -> ofFirstFigure(column, "nghìn đồng");
			case FIGURE_PERIOD -> ofFirstFigure(column, "2023");
		};
	}

	private static String ofFirstFigure(ImportColumn column, String example) {
		return column.code().equals("1") ? example : "";
	}

	String explanation(ImportColumn column) {
		return switch (column.field()) {
			case ORDINAL -> "Không bắt buộc. Dòng ghi \"VÍ DỤ\" phải được xóa trước khi gửi.";
			case UNIT_CODE -> "Mã của đơn vị đề nghị, còn hiệu lực trong ngày gửi. Không dùng tên đơn vị.";
			case KIND -> "Một trong: cán bộ, hội viên, phụ nữ, tập thể.";
			case NAME -> "Họ, chữ đệm và tên; hoặc tên tập thể. Nhiều nhất 200 chữ.";
			case BIRTH_YEAR -> "Bốn chữ số. Không bắt buộc; giúp phân biệt người trùng tên.";
			case CONSENT -> "Người được đề nghị có đồng ý công bố tên hay không: " + YES_OR_NO + ".";
			case SUMMARY -> "Thành tích trong vài dòng. Nhiều nhất 2.000 chữ.";
			case THEME -> criterion(column.code());
			case CONDITION -> "Có đạt điều kiện này hay không: " + YES_OR_NO
					+ ". Trường hợp đặc thù được miễn thì đề nghị riêng, không qua tệp này.";
			case FIGURE_NAME -> "Số liệu chứng minh thành tích; cần ít nhất một.";
			case FIGURE_VALUE -> "Dấu chấm phân cách hàng nghìn, dấu phẩy trước phần thập phân: 1.234,5.";
			case FIGURE_UNIT -> "Ví dụ: người, hộ, triệu đồng.";
			case FIGURE_PERIOD -> "Năm (2023) hoặc tháng (06/2023 hay 2023-06).";
		};
	}

	private String criterion(String theme) {
		return this.rules.themes()
			.stream()
			.filter((each) -> each.code().equals(theme))
			.map((each) -> "Việc đã làm. Hội viên, phụ nữ: %s Cán bộ: thêm %s".formatted(each.forMembers(),
					each.forCadres()))
			.findFirst()
			.orElse("");
	}

}
