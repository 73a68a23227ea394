/** Owns how many requests per second are taken in and committed. */
@NullMarked
package vn.thidua.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
