/** How long published and received events are kept. */
@NullMarked
package vn.thidua.eventing.retention;

import org.jspecify.annotations.NullMarked;
