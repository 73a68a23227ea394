/** Owns how fast projections follow the topics, and how fast they are read. */
@NullMarked
package vn.thidua.benchmarks.projection;

import org.jspecify.annotations.NullMarked;
