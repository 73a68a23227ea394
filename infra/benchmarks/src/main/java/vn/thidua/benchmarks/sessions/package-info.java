/** Sessions of appraisal-service, however many dossiers lie before them. */
@NullMarked
package vn.thidua.benchmarks.sessions;

import org.jspecify.annotations.NullMarked;
