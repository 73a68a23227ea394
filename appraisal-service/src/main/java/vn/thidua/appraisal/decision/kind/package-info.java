/** Kinds of award, and who may decide them from when: rules that are data. */
@NullMarked
package vn.thidua.appraisal.decision.kind;

import org.jspecify.annotations.NullMarked;
