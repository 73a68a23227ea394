package vn.thidua.nomination.bulkimport.table;

/**
 * A cell as it came.
 *
 * @param text what it says, in NFC and without spaces around it
 * @param number whether the spreadsheet holds it as a number, written with a decimal
 * point
 */
public record UploadedCell(String text, boolean number) {

	public static final UploadedCell BLANK = new UploadedCell("", false);

	private static final int LETTERS = 26;

	public boolean isBlank() {
		return this.text.isEmpty();
	}

	/** As spreadsheets name it: {@code C5}. */
	static String reference(int row, int column) {
		return letters(column) + row;
	}

	public static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % LETTERS));
		return (column < LETTERS) ? last : letters(column / LETTERS - 1) + last;
	}

}
