/** Hides what it needs. */
@NullMarked
package vn.thidua.testkit.violators.injection;

import org.jspecify.annotations.NullMarked;
