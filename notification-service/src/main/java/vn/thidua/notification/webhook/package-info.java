/**
 * Owns webhook subscriptions, and the signed calls that tell subscribers of awards
 * decided after they subscribed.
 */
@NullMarked
package vn.thidua.notification.webhook;

import org.jspecify.annotations.NullMarked;
