/** All certificates of a decision as one file, made in pieces in the background. */
@NullMarked
package vn.thidua.appraisal.document.printing;

import org.jspecify.annotations.NullMarked;
