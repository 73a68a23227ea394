/**
 * Events on their way out: written in the business transaction, published by one relay
 * per database.
 */
@NullMarked
package vn.thidua.eventing.outbox;

import org.jspecify.annotations.NullMarked;
