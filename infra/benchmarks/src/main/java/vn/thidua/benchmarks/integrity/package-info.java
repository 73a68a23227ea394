/** How often detectors of appraisal-service are right, and how quick they search. */
@NullMarked
package vn.thidua.benchmarks.integrity;

import org.jspecify.annotations.NullMarked;
