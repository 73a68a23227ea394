/** Who nominees are; the only place a name travels. */
@NullMarked
package vn.thidua.contracts.people;

import org.jspecify.annotations.NullMarked;
