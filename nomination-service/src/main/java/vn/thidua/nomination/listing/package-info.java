/** Nominations as those in their chain see them: in lists, and whole. */
@NullMarked
package vn.thidua.nomination.listing;

import org.jspecify.annotations.NullMarked;
