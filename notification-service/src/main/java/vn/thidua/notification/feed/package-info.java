/** Owns the public Atom feed of awards. */
@NullMarked
package vn.thidua.notification.feed;

import org.jspecify.annotations.NullMarked;
