/** Dates as they were. */
@NullMarked
package vn.thidua.testkit.violators.dates;

import org.jspecify.annotations.NullMarked;
