/**
 * Owns {@code infra/kill-test}: runs the whole system under load, does it harm at seeded
 * moments, and checks from outside that nothing was lost, doubled or turned round.
 */
@NullMarked
package vn.thidua.local.faults;

import org.jspecify.annotations.NullMarked;
