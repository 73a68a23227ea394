/** How an operator has projections built anew. */
@NullMarked
package vn.thidua.platform.replay;

import org.jspecify.annotations.NullMarked;
