/** Addresses, secrets and calls, without the service around them. */
@NullMarked
package vn.thidua.notification.webhook;

import org.jspecify.annotations.NullMarked;
