/** Has a clock of its own. */
@NullMarked
package vn.thidua.testkit.violators.clock;

import org.jspecify.annotations.NullMarked;
