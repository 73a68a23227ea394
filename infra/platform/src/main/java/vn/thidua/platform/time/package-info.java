/** The clock, and dates in Vietnam. */
@NullMarked
package vn.thidua.platform.time;

import org.jspecify.annotations.NullMarked;
