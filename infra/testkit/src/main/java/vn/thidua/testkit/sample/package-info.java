/** Invented dossiers, honest ones and copied ones, the same for the same seed. */
@NullMarked
package vn.thidua.testkit.sample;

import org.jspecify.annotations.NullMarked;
