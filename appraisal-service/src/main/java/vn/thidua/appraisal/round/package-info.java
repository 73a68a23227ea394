/**
 * Rounds as this service is told of them: who decides, and how many each level forwards.
 */
@NullMarked
package vn.thidua.appraisal.round;

import org.jspecify.annotations.NullMarked;
