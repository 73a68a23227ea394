package vn.thidua.nomination.bulkimport;

import java.util.List;

/**
 * What a file says, whatever its format.
 *
 * @param headings of its columns
 * @param rows below them
 */
record UploadedTable(List<String> headings, List<UploadedRow> rows) {
}
