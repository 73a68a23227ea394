/** Owns how long after its commit an event is seen. */
@NullMarked
package vn.thidua.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
