/**
 * Appraisal: sessions compare what was sent to a unit, decisions award what was proposed.
 */
@NullMarked
package vn.thidua.appraisal;

import org.jspecify.annotations.NullMarked;
