/**
 * Problem details (RFC 9457): every refusal has a stable code, the field, and how to mend
 * it, in two languages.
 */
@NullMarked
package vn.thidua.platform.problem;

import org.jspecify.annotations.NullMarked;
