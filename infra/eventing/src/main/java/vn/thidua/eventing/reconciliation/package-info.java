/**
 * Whether outbox, topics, aggregates, inbox and projections tell the same, all the time.
 */
@NullMarked
package vn.thidua.eventing.reconciliation;

import org.jspecify.annotations.NullMarked;
