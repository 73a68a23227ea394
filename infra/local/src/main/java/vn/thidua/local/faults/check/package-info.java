/**
 * Owns the judgement: what was promised, held against what is seen from outside. Pure
 * functions of the evidence.
 */
@NullMarked
package vn.thidua.local.faults.check;

import org.jspecify.annotations.NullMarked;
