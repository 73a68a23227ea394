/**
 * Owns {@code infra/run}: starts everything on one machine, plays the sample round and
 * sums up what came of it.
 */
@NullMarked
package vn.thidua.local;

import org.jspecify.annotations.NullMarked;
