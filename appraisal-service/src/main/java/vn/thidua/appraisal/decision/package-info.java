/** Decisions of a standing committee, their register, and the awards they make. */
@NullMarked
package vn.thidua.appraisal.decision;

import org.jspecify.annotations.NullMarked;
