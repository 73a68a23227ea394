/** Needs one. */
@NullMarked
package vn.thidua.testkit.violators.cycle.two;

import org.jspecify.annotations.NullMarked;
