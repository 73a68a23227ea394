/** Owns how a person signs in to the pages, and what a page may load. */
@NullMarked
package vn.thidua.reporting.signin;

import org.jspecify.annotations.NullMarked;
