/**
 * Owns what is known of a round at a glance: projections of the other services' events,
 * and the pages that show them.
 */
@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
