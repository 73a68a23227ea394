/** Owns the awards of a round and how they are listed. */
@NullMarked
package vn.thidua.reporting.award;

import org.jspecify.annotations.NullMarked;
