/** The audit trail: a row for each change, which nobody can edit. */
@NullMarked
package vn.thidua.platform.audit;

import org.jspecify.annotations.NullMarked;
