@NullMarked
package vn.thidua.local.faults.load;

import org.jspecify.annotations.NullMarked;
