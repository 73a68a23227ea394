package vn.thidua.nomination.bulkimport.template;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.thidua.nomination.bulkimport.row.ImportColumn.Field;

/** Writes a template as a workbook: a sheet to fill in and one that explains it. */
final class WorkbookTemplate {

	private static final int WIDTH = 24;

	private static final int WIDE = 90;

	private static final String TEXT = "@";

	/** Rows in which a code or month stays the text that was typed. */
	private static final int ROWS_OF_TEXT = 300;

	private WorkbookTemplate() {
	}

	static void write(ImportTemplate template, OutputStream target) throws IOException {
		try (var workbook = new Workbook(target, "Thi đua", "1.0")) {
			writeTable(template, workbook.newWorksheet("Đề nghị"));
			writeExplanations(template, workbook.newWorksheet("Hướng dẫn"));
		}
	}

	private static void writeTable(ImportTemplate template, Worksheet sheet) {
		for (int i = 0; i < template.columns().size(); i++) {
			var column = template.columns().get(i);
			sheet.value(0, i, ImportTemplate.neutralised(column.heading()));
			sheet.style(0, i).bold().wrapText(true).set();
			sheet.width(i, WIDTH);
			String example = template.example(column);
			if (isText(column.field())) {
				sheet.range(1, i, ROWS_OF_TEXT, i).style().format(TEXT).set();
			}
			if (column.field() == Field.FIGURE_VALUE && !example.isEmpty()) {
				sheet.value(1, i, new BigDecimal("1234.5"));
			}
			else if (!example.isEmpty()) {
				sheet.value(1, i, ImportTemplate.neutralised(example));
			}
		}
		sheet.freezePane(0, 1);
	}

	private static boolean isText(Field field) {
		return field == Field.UNIT_CODE || field == Field.FIGURE_PERIOD;
	}

	private static void writeExplanations(ImportTemplate template, Worksheet sheet) {
		sheet.value(0, 0, "Cột");
		sheet.value(0, 1, "Cách điền");
		sheet.width(0, WIDTH);
		sheet.width(1, WIDE);
		for (int i = 0; i < template.columns().size(); i++) {
			var column = template.columns().get(i);
			sheet.value(i + 1, 0, ImportTemplate.neutralised(column.heading()));
			sheet.value(i + 1, 1, ImportTemplate.neutralised(template.explanation(column)));
			sheet.style(i + 1, 1).wrapText(true).set();
		}
	}

}
