/**
 * Takes nominations: units, programmes, rounds, nominees and what is submitted for them.
 */
@NullMarked
package vn.thidua.nomination;

import org.jspecify.annotations.NullMarked;
