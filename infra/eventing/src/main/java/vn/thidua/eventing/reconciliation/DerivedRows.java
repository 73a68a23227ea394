package vn.thidua.eventing.reconciliation;

/**
 * Rows that follow from other rows of the same database. A service declares such
 * projections as beans.
 *
 * @param name of the projection
 * @param query one with the columns {@code key}, a text, and {@code differs}, whether the
 * row is other than its sources give: the first {@code :limit} keys after {@code :after},
 * which is empty at the beginning, in the order of their bytes
 */
public record DerivedRows(String name, String query) {
}
