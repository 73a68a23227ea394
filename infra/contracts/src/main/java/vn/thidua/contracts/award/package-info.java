/** Decided awards, for anyone who subscribes. */
@NullMarked
package vn.thidua.contracts.award;

import org.jspecify.annotations.NullMarked;
