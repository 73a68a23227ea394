package vn.thidua.nomination.bulkimport;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is to be mended in a file.
 *
 * @param row number of the row, as the spreadsheet shows it
 * @param column heading of the column, nothing when it is the row as a whole
 * @param code stable, in capitals
 * @param messages what is wrong and how to mend it, by language
 */
record ImportErrorView(int row, @Nullable String column, String code, Map<String, String> messages) {
}
