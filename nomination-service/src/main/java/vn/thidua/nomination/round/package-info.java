/**
 * Rounds of a programme: what is looked back on, and until when nominations are on time.
 */
@NullMarked
package vn.thidua.nomination.round;

import org.jspecify.annotations.NullMarked;
