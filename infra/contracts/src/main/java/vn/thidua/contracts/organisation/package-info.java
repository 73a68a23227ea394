/** Units of the Union and their tree. */
@NullMarked
package vn.thidua.contracts.organisation;

import org.jspecify.annotations.NullMarked;
