package vn.thidua.nomination.bulkimport;

/**
 * A cell as it came.
 *
 * @param text what it says, in NFC and without spaces around it
 * @param number whether the spreadsheet holds it as a number, written with a decimal
 * point
 */
record UploadedCell(String text, boolean number) {

	static final UploadedCell BLANK = new UploadedCell("", false);

	private static final int LETTERS = 26;

	boolean isBlank() {
		return this.text.isEmpty();
	}

	/** As spreadsheets name it: {@code C5}. */
	static String reference(int row, int column) {
		return letters(column) + row;
	}

	static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % LETTERS));
		return (column < LETTERS) ? last : letters(column / LETTERS - 1) + last;
	}

}
