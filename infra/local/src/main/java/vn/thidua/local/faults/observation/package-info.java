/**
 * Owns the looking: gathers what anyone outside can see, from topics, public APIs, the
 * mailbox, the receiver of webhooks and the feed.
 */
@NullMarked
package vn.thidua.local.faults.observation;

import org.jspecify.annotations.NullMarked;
