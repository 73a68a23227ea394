/** Rounds, their rules and deadlines. */
@NullMarked
package vn.thidua.contracts.round;

import org.jspecify.annotations.NullMarked;
