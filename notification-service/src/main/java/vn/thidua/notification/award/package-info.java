/**
 * Owns what is known of each award, and the public page that shows it; names leave it
 * only where the person agreed.
 */
@NullMarked
package vn.thidua.notification.award;

import org.jspecify.annotations.NullMarked;
