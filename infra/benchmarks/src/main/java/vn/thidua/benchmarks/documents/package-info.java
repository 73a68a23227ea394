/** Certificates of appraisal-service, printed by the hundreds. */
@NullMarked
package vn.thidua.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
