/** The machine's work, for operators: what is parked in each service, and replays. */
@NullMarked
package vn.thidua.reporting.operations;

import org.jspecify.annotations.NullMarked;
