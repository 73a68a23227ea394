/** Shows its repository. */
@NullMarked
package vn.thidua.testkit.violators.openrepository;

import org.jspecify.annotations.NullMarked;
