package vn.thidua.nomination.bulkimport.row;

import java.util.List;

/**
 * What a file's rows are worth.
 *
 * @param count rows that say something
 * @param rows those understood
 * @param errors what is wrong, in the order of the rows
 */
public record CheckedRows(int count, List<ProposedRow> rows, List<RowError> errors) {

	public int validCount() {
		return this.count - (int) this.errors.stream().mapToInt(RowError::row).distinct().count();
	}

}
