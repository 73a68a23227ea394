/**
 * Programmes: the rules of emulation and commendation, as data with a legal basis and a
 * validity.
 */
@NullMarked
package vn.thidua.nomination.programme;

import org.jspecify.annotations.NullMarked;
