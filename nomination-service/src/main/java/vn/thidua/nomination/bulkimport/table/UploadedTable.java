package vn.thidua.nomination.bulkimport.table;

import java.util.List;

/**
 * What a file says, whatever its format.
 *
 * @param headings of its columns
 * @param rows below them
 */
public record UploadedTable(List<String> headings, List<UploadedRow> rows) {
}
