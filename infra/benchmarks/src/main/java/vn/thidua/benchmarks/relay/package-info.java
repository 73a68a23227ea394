/** Owns how fast events leave an outbox. */
@NullMarked
package vn.thidua.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
