/** What every service's edge shares. */
@NullMarked
package vn.thidua.platform;

import org.jspecify.annotations.NullMarked;
