/** The queue and its retries, on a real database. */
@NullMarked
package vn.thidua.notification.delivery;

import org.jspecify.annotations.NullMarked;
