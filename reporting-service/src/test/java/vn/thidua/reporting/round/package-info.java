/** Who sees which rounds. */
@NullMarked
package vn.thidua.reporting.round;

import org.jspecify.annotations.NullMarked;
