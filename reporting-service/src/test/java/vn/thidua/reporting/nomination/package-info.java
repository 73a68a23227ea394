/** In whatever order events arrive, the rows are the same. */
@NullMarked
package vn.thidua.reporting.nomination;

import org.jspecify.annotations.NullMarked;
