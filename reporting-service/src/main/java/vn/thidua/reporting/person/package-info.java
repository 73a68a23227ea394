/** Owns the names of nominees, until they are to be forgotten. */
@NullMarked
package vn.thidua.reporting.person;

import org.jspecify.annotations.NullMarked;
