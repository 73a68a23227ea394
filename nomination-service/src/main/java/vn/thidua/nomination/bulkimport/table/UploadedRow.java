package vn.thidua.nomination.bulkimport.table;

import java.util.List;

/**
 * A row that says something.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from the first column on
 */
public record UploadedRow(int number, List<UploadedCell> cells) {

	public UploadedCell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : UploadedCell.BLANK;
	}

}
