/** Tests of the operators' page. */
@NullMarked
package vn.thidua.reporting.operations;

import org.jspecify.annotations.NullMarked;
