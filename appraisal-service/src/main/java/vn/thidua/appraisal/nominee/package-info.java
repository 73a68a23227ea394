/** Who nominees are and what dossiers say, until a tombstone erases it. */
@NullMarked
package vn.thidua.appraisal.nominee;

import org.jspecify.annotations.NullMarked;
