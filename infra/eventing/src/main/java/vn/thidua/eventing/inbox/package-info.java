/** Events coming in: each applied once, in one transaction per poll, or parked. */
@NullMarked
package vn.thidua.eventing.inbox;

import org.jspecify.annotations.NullMarked;
