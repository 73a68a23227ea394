/** Owns where each nomination stands, by what nominations and appraisals tell. */
@NullMarked
package vn.thidua.reporting.nomination;

import org.jspecify.annotations.NullMarked;
