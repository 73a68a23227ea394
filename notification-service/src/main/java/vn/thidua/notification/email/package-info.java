/** Owns the emails that tell a unit of its awards. */
@NullMarked
package vn.thidua.notification.email;

import org.jspecify.annotations.NullMarked;
