/**
 * Owns what a figure is: samples, their spread, the bar they are held against, the
 * report.
 */
@NullMarked
package vn.thidua.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
