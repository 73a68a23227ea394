/** The way of a nomination through the tiers. */
@NullMarked
package vn.thidua.contracts.nomination;

import org.jspecify.annotations.NullMarked;
