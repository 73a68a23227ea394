/** Owns how many requests are worked on at once, and how large they may be. */
@NullMarked
package vn.thidua.platform.admission;

import org.jspecify.annotations.NullMarked;
