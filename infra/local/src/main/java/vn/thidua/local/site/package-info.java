/**
 * Owns what one run occupies on the machine: its data directory, ports, clock and
 * secrets.
 */
@NullMarked
package vn.thidua.local.site;

import org.jspecify.annotations.NullMarked;
