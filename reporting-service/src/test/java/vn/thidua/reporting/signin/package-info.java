/** How people sign in to the pages, against an issuer that says yes at once. */
@NullMarked
package vn.thidua.reporting.signin;

import org.jspecify.annotations.NullMarked;
