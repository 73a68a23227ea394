/** Luân phiên: winners that take turns. */
@NullMarked
package vn.thidua.appraisal.integrity.rotation;

import org.jspecify.annotations.NullMarked;
