@NullMarked
package vn.thidua.local.faults.check;

import org.jspecify.annotations.NullMarked;
