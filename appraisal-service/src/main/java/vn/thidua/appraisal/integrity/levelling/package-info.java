/** Cào bằng: scores that tell nobody apart. */
@NullMarked
package vn.thidua.appraisal.integrity.levelling;

import org.jspecify.annotations.NullMarked;
