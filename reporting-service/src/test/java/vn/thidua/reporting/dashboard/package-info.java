/** What the pages show, and to whom. */
@NullMarked
package vn.thidua.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
