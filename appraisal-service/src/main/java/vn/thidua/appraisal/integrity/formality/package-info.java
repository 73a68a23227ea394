/**
 * Hình thức: dossiers that say nothing of their own, and dossiers filed all at once at
 * the last moment.
 */
@NullMarked
package vn.thidua.appraisal.integrity.formality;

import org.jspecify.annotations.NullMarked;
