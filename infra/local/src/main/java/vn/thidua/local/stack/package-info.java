/**
 * Owns the processes of a run: which there are, how they start quickly, how they are
 * watched and stopped.
 */
@NullMarked
package vn.thidua.local.stack;

import org.jspecify.annotations.NullMarked;
