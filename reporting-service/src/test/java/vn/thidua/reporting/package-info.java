/** Stories told to the service on the topics, and what its API and pages then show. */
@NullMarked
package vn.thidua.reporting;

import org.jspecify.annotations.NullMarked;
