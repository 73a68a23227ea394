/**
 * Tells of awards: by email to units, by webhook to whoever subscribes, by feed and page
 * to everyone.
 */
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
