/**
 * Owns the harm that is done: which faults come when, and how processes are killed or
 * paused and connections disturbed.
 */
@NullMarked
package vn.thidua.local.faults.harm;

import org.jspecify.annotations.NullMarked;
