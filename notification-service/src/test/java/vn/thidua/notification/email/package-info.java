/** What SMTP failures mean. */
@NullMarked
package vn.thidua.notification.email;

import org.jspecify.annotations.NullMarked;
