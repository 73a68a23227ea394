/** Owns how many events become one statement. */
@NullMarked
package vn.thidua.reporting.projection;

import org.jspecify.annotations.NullMarked;
