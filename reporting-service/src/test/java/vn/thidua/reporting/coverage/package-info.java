/** The figures: right, scoped, and the same as a recount. */
@NullMarked
package vn.thidua.reporting.coverage;

import org.jspecify.annotations.NullMarked;
