/** The command behind {@code infra/bench}. */
@NullMarked
package vn.thidua.benchmarks;

import org.jspecify.annotations.NullMarked;
