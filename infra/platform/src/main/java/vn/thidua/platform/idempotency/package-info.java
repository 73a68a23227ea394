/** A creating request sent twice takes effect once and gets the same answer. */
@NullMarked
package vn.thidua.platform.idempotency;

import org.jspecify.annotations.NullMarked;
