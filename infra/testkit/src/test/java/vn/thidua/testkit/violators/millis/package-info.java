/** Knows the time by itself, the old way. */
@NullMarked
package vn.thidua.testkit.violators.millis;

import org.jspecify.annotations.NullMarked;
