/** Owns how many requests are worked on at once. */
@NullMarked
package vn.thidua.platform.admission;

import org.jspecify.annotations.NullMarked;
