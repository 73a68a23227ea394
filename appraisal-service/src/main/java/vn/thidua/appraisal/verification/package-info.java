/** The public page that proves a certificate. */
@NullMarked
package vn.thidua.appraisal.verification;

import org.jspecify.annotations.NullMarked;
