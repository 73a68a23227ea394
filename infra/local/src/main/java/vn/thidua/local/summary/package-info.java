/**
 * Owns what is said about a run at its end: the figures of the sample round as each side
 * tells them, and whether they agree.
 */
@NullMarked
package vn.thidua.local.summary;

import org.jspecify.annotations.NullMarked;
