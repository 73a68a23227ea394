/** Needs two. */
@NullMarked
package vn.thidua.testkit.violators.cycle.one;

import org.jspecify.annotations.NullMarked;
