package vn.thidua.nomination.bulkimport.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook that can be seen; nothing in it is computed. */
final class WorkbookTables {

	/** Of a number: nobody counts further, and 1E999999999 would fill the memory. */
	private static final int LONGEST_NUMBER = 40;

	private WorkbookTables() {
	}

	static UploadedTable read(InputStream file) throws IOException, FileRefused {
		byte[] bytes = file.readAllBytes();
		try {
			WorkbookBounds.check(bytes);
			return readChecked(bytes);
		}
		catch (IOException | RuntimeException unreadable) {
			// Whatever libraries stumble over in a file that someone made up; it is in
			// memory, so that nothing else fails.
			throw FileRefused.because("IMPORT_NOT_A_WORKBOOK");
		}
	}

	private static UploadedTable readChecked(byte[] bytes) throws IOException, FileRefused {
		var table = new TableBuilder();
		try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
				var rows = firstVisible(workbook).openStream()) {
			for (var row : (Iterable<Row>) rows::iterator) {
				table.add(row.getRowNum(), cells(row));
			}
		}
		return table.built();
	}

	private static Sheet firstVisible(ReadableWorkbook workbook) throws FileRefused {
		return workbook.getSheets()
			.filter((sheet) -> sheet.getVisibility() == SheetVisibility.VISIBLE)
			.findFirst()
			.orElseThrow(() -> FileRefused.because("IMPORT_EMPTY"));
	}

	private static List<UploadedCell> cells(Row row) throws FileRefused {
		List<UploadedCell> cells = new ArrayList<>();
		for (int column = 0; column < row.getCellCount(); column++) {
			cells.add(cell(row, column, row.getCell(column)));
		}
		return cells;
	}

	private static UploadedCell cell(Row row, int column, @Nullable Cell cell) throws FileRefused {
		if (cell == null) {
			return UploadedCell.BLANK;
		}
		if (cell.getFormula() != null) {
			throw FileRefused.at(row.getRowNum(), column, "IMPORT_FORMULA");
		}
		return switch (cell.getType()) {
			case CellType.EMPTY -> UploadedCell.BLANK;
			case CellType.FORMULA -> throw FileRefused.at(row.getRowNum(), column, "IMPORT_FORMULA");
			case CellType.ERROR -> throw FileRefused.at(row.getRowNum(), column, "IMPORT_CELL_IN_ERROR");
			case CellType.NUMBER -> new UploadedCell(plain(cell.getRawValue()), true);
			case CellType.BOOLEAN -> new UploadedCell(cell.getRawValue().equals("1") ? "TRUE" : "FALSE", false);
			case CellType.STRING -> new UploadedCell(cell.asString(), false);
		};
	}

	/** From its digits, never through a floating point number. */
	private static String plain(String digits) {
		var number = new BigDecimal(digits);
		if (number.precision() > LONGEST_NUMBER || Math.abs(number.scale()) > LONGEST_NUMBER) {
			throw new NumberFormatException("Too long");
		}
		return number.toPlainString();
	}

}
