/** Files as tables of text, whatever their format, within bounds. */
@NullMarked
package vn.thidua.nomination.bulkimport.table;

import org.jspecify.annotations.NullMarked;
