/** The units as every service knows them, for scoping and for names. */
@NullMarked
package vn.thidua.platform.organisation;

import org.jspecify.annotations.NullMarked;
