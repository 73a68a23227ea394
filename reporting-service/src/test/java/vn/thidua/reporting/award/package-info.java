/** Who sees which award, and whose name. */
@NullMarked
package vn.thidua.reporting.award;

import org.jspecify.annotations.NullMarked;
