/** Answers, and says not whom. */
@NullMarked
package vn.thidua.testkit.violators.open;

import org.jspecify.annotations.NullMarked;
