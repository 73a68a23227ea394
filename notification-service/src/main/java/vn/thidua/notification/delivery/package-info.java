/**
 * Owns what leaves the system: one delivery for each award and target, tried until it is
 * taken, with an identity that stays the same from try to try.
 */
@NullMarked
package vn.thidua.notification.delivery;

import org.jspecify.annotations.NullMarked;
