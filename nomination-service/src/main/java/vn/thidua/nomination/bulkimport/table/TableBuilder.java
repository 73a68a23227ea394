package vn.thidua.nomination.bulkimport.table;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.platform.text.PlainText;

/**
 * Takes rows one by one, and no more than fits: what is beyond the bounds is refused
 * before it is held.
 */
final class TableBuilder {

	static final int MOST_ROWS = 10_000;

	static final int MOST_COLUMNS = 200;

	/** Rows that say nothing count, too: a file can be made of these alone. */
	private static final int LAST_ROW = 100_000;

	/** What a spreadsheet's cell holds. */
	private static final int LONGEST_CELL = 32_767;

	/** Of all cells; a workbook can name one long text many times. */
	private static final long MOST_TEXT = 20_000_000;

	private final List<UploadedRow> rows = new ArrayList<>();

	private List<String> headings = List.of();

	private long text;

	/** The next row, its cells as they came. */
	void add(int number, List<UploadedCell> cells) throws FileRefused {
		if (number > LAST_ROW) {
			throw FileRefused.because("IMPORT_TOO_MANY_ROWS", MOST_ROWS);
		}
		List<UploadedCell> cleaned = new ArrayList<>(cells.size());
		for (int column = 0; column < cells.size(); column++) {
			cleaned.add(cleaned(number, column, cells.get(column)));
		}
		while (!cleaned.isEmpty() && cleaned.getLast().isBlank()) {
			cleaned.removeLast();
		}
		if (cleaned.size() > MOST_COLUMNS) {
			throw FileRefused.because("IMPORT_TOO_MANY_COLUMNS", MOST_COLUMNS);
		}
		if (!cleaned.isEmpty()) {
			keep(number, cleaned);
		}
	}

	UploadedTable built() throws FileRefused {
		if (this.rows.isEmpty()) {
			throw FileRefused.because("IMPORT_EMPTY");
		}
		return new UploadedTable(this.headings, this.rows);
	}

	private void keep(int number, List<UploadedCell> cells) throws FileRefused {
		if (this.headings.isEmpty()) {
			this.headings = cells.stream().map(UploadedCell::text).toList();
			return;
		}
		if (this.rows.size() == MOST_ROWS) {
			throw FileRefused.because("IMPORT_TOO_MANY_ROWS", MOST_ROWS);
		}
		this.rows.add(new UploadedRow(number, cells));
	}

	private UploadedCell cleaned(int row, int column, UploadedCell cell) throws FileRefused {
		if (cell.isBlank()) {
			return UploadedCell.BLANK;
		}
		this.text += cell.text().length();
		if (cell.text().length() > LONGEST_CELL) {
			throw FileRefused.at(row, column, "IMPORT_CELL_TOO_LONG", LONGEST_CELL);
		}
		if (this.text > MOST_TEXT) {
			throw FileRefused.because("IMPORT_TOO_MUCH_TEXT");
		}
		String text = stripped(PlainText.normalized(cell.text().replace("\r\n", "\n")));
		if (!PlainText.is(text) || text.codePoints().anyMatch(TableBuilder::isControl)) {
			throw FileRefused.at(row, column, "IMPORT_CONTROL_CHARACTER");
		}
		return new UploadedCell(text, cell.number());
	}

	/** Of spaces in the wider sense, which nobody sees. */
	private static String stripped(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isSpace(char each) {
		return Character.isWhitespace(each) || Character.isSpaceChar(each) || each == '\uFEFF' || each == '\u200B';
	}

	/** Line breaks within a cell are text. */
	private static boolean isControl(int point) {
		return point != '\n' && point != '\t' && Character.isISOControl(point);
	}

}
