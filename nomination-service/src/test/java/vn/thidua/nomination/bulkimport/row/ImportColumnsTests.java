package vn.thidua.nomination.bulkimport.row;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.nomination.bulkimport.row.ImportColumn.Field;
import vn.thidua.nomination.programme.DeadlineRule;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.nomination.programme.ProgrammeRules.Movement;
import vn.thidua.nomination.programme.ProgrammeRules.Theme;
import vn.thidua.nomination.programme.RecurringDay;
import vn.thidua.platform.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class ImportColumnsTests {

	private static final List<String> WHOLE = List.of("Đối tượng", "Họ và tên", "Đồng ý công bố", "Tóm tắt thành tích",
			"Nội dung: Tri thức (A)", "Nội dung: Đạo đức", "Nội dung: Tri thức (B)", "Số liệu 1: tên",
			"Số liệu 1: giá trị", "Số liệu 1: đơn vị tính", "Số liệu 1: kỳ");

	private final ImportColumns columns = ImportColumns.of(new ProgrammeRules(
			List.of(movement("CENTRAL", new Theme("A", "Tri thức", "a", "b"), new Theme("C", "Đạo đức", "a", "b")),
					movement("PROVINCE", new Theme("B", "TRI  THỨC", "a", "b"))),
			Set.of(NomineeKind.MEMBER), List.of(), List.of(),
			new DeadlineRule(RecurringDay.parse("--10-15"), DeadlineRule.Bound.BEFORE), "PROVINCE", List.of(), null,
			null));

	private static Movement movement(String code, Theme... themes) {
		return new Movement(code, code, List.of(themes));
	}

	@Test
	@DisplayName("N7 themes of the same name have columns that tell them apart, others their name alone")
	void themesOfTheSameName() {
		assertThat(this.columns.heading(Field.THEME, "A")).isEqualTo("Nội dung: Tri thức (A)");
		assertThat(this.columns.heading(Field.THEME, "B")).isEqualTo("Nội dung: TRI  THỨC (B)");
		assertThat(this.columns.heading(Field.THEME, "C")).isEqualTo("Nội dung: Đạo đức");
		assertThat(this.columns.match(WHOLE, false).violations()).isEmpty();
	}

	@Test
	@DisplayName("N7 the unit's code is asked of the office alone, and a figure is there whole or not at all")
	void whatIsMissing() {
		assertThat(this.columns.match(WHOLE, true).violations()).extracting(Violation::arguments)
			.containsExactly(List.of("Mã đơn vị"));
		var withHalfAFigure = new java.util.ArrayList<>(WHOLE);
		withHalfAFigure
			.addAll(List.of("Số liệu 3: tên", "Số liệu 3: giá trị", "Số liệu 3: kỳ", "Họ và tên", "Dân tộc"));
		assertThat(this.columns.match(withHalfAFigure, false).violations()).extracting(Violation::code)
			.containsExactlyInAnyOrder("IMPORT_COLUMN_REPEATED", "IMPORT_COLUMN_UNKNOWN", "IMPORT_COLUMN_MISSING");
	}

}
