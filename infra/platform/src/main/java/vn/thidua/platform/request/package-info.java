/** What a request may be at all, before anyone looks at what it says. */
@NullMarked
package vn.thidua.platform.request;

import org.jspecify.annotations.NullMarked;
