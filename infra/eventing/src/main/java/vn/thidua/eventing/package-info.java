/**
 * The delivery guarantee, in one place: an event is written with the change it tells of
 * ({@link vn.thidua.eventing.outbox}), published in order, and applied exactly once by
 * each service ({@link vn.thidua.eventing.inbox}).
 */
@NullMarked
package vn.thidua.eventing;

import org.jspecify.annotations.NullMarked;
