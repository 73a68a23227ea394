/** Owns the pages. */
@NullMarked
package vn.thidua.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
