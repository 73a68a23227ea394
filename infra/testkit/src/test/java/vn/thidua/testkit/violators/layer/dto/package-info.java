/** A layer. */
@NullMarked
package vn.thidua.testkit.violators.layer.dto;

import org.jspecify.annotations.NullMarked;
