/** Names that say nothing. */
@NullMarked
package vn.thidua.testkit.violators.names;

import org.jspecify.annotations.NullMarked;
