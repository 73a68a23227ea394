/**
 * Owns what every measurement stands on: engines started for the run, events, services as
 * processes.
 */
@NullMarked
package vn.thidua.benchmarks.ground;

import org.jspecify.annotations.NullMarked;
