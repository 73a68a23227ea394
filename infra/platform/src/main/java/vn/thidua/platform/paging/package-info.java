/** Pages of lists. */
@NullMarked
package vn.thidua.platform.paging;

import org.jspecify.annotations.NullMarked;
