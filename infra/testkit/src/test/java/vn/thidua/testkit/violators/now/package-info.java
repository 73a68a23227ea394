/** Knows the time by itself. */
@NullMarked
package vn.thidua.testkit.violators.now;

import org.jspecify.annotations.NullMarked;
