/**
 * Owns the figures per unit of a round: owed, received, on time, late, missing,
 * forwarded, awarded.
 */
@NullMarked
package vn.thidua.reporting.coverage;

import org.jspecify.annotations.NullMarked;
