/** Owns units. */
@NullMarked
package vn.thidua.testkit.wellbehaved.unit;

import org.jspecify.annotations.NullMarked;
