/** Drafts of decisions: without a number, and changed until they are issued. */
@NullMarked
package vn.thidua.appraisal.decision.draft;

import org.jspecify.annotations.NullMarked;
