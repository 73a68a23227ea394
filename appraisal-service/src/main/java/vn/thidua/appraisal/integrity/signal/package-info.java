/**
 * What detectors found: kept, listed, shown with its evidence, and dismissed with a
 * reason.
 */
@NullMarked
package vn.thidua.appraisal.integrity.signal;

import org.jspecify.annotations.NullMarked;
