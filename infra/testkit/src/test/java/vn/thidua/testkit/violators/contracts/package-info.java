/** Means what is published. */
@NullMarked
package vn.thidua.testkit.violators.contracts;

import org.jspecify.annotations.NullMarked;
