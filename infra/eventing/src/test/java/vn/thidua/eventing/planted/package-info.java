/** Faults planted into the delivery guarantee, and whether its tests notice. */
@NullMarked
package vn.thidua.eventing.planted;

import org.jspecify.annotations.NullMarked;
