/** Signals with their evidence that people judge; never an outcome. Source: A5. */
@NullMarked
package vn.thidua.appraisal.integrity;

import org.jspecify.annotations.NullMarked;
