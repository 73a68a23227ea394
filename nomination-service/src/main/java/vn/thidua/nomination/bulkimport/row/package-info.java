/**
 * Rows as nominations: columns of a programme, what cells mean, and what is wrong with
 * them.
 */
@NullMarked
package vn.thidua.nomination.bulkimport.row;

import org.jspecify.annotations.NullMarked;
