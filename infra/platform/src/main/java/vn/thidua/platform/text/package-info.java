/** Vietnamese text as it comes in. */
@NullMarked
package vn.thidua.platform.text;

import org.jspecify.annotations.NullMarked;
