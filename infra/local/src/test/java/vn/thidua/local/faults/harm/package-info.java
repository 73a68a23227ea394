@NullMarked
package vn.thidua.local.faults.harm;

import org.jspecify.annotations.NullMarked;
