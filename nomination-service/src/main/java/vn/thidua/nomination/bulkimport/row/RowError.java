package vn.thidua.nomination.bulkimport.row;

import org.jspecify.annotations.Nullable;

import vn.thidua.platform.problem.Violation;

/**
 * What is wrong in a row.
 *
 * @param row its number, as the spreadsheet shows it
 * @param column heading of the column to mend, nothing when it is the row as a whole
 * @param violation what is wrong
 */
public record RowError(int row, @Nullable String column, Violation violation) {
}
