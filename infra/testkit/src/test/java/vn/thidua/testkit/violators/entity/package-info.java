/** Shows its entity. */
@NullMarked
package vn.thidua.testkit.violators.entity;

import org.jspecify.annotations.NullMarked;
