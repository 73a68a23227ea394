/** Owns nominations. */
@NullMarked
package vn.thidua.testkit.wellbehaved.submission;

import org.jspecify.annotations.NullMarked;
