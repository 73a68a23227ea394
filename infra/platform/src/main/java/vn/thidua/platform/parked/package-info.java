/** What operators see of parked events, and what they can do with them. */
@NullMarked
package vn.thidua.platform.parked;

import org.jspecify.annotations.NullMarked;
