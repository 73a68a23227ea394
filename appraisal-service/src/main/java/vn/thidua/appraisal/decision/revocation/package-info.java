/** Revocation: a decision of its own that takes awards back. */
@NullMarked
package vn.thidua.appraisal.decision.revocation;

import org.jspecify.annotations.NullMarked;
