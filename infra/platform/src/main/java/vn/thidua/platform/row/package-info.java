/** Makes records of what a query finds. */
@NullMarked
package vn.thidua.platform.row;

import org.jspecify.annotations.NullMarked;
