/** Who is nominated, found again despite different spelling. */
@NullMarked
package vn.thidua.nomination.nominee;

import org.jspecify.annotations.NullMarked;
