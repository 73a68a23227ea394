/** Owns the rounds as reporting knows them, and who may see which. */
@NullMarked
package vn.thidua.reporting.round;

import org.jspecify.annotations.NullMarked;
