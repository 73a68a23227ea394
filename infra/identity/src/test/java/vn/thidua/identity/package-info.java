/** Tests of the development issuer. */
@NullMarked
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
