/** Nominations handed in as a file: checked row by row, then submitted all or none. */
@NullMarked
package vn.thidua.nomination.bulkimport;

import org.jspecify.annotations.NullMarked;
