/** Units of the Union: their levels, their tree, and their names through time. */
@NullMarked
package vn.thidua.nomination.organisation;

import org.jspecify.annotations.NullMarked;
