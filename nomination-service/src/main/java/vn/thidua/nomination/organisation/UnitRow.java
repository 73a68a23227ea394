package vn.thidua.nomination.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit as a line of a file.
 *
 * @param code its code
 * @param name its name
 * @param level code of its level
 * @param parentCode code of the unit above
 * @param email its official mailbox
 */
record UnitRow(String code, String name, String level, @Nullable String parentCode, @Nullable String email) {
}
