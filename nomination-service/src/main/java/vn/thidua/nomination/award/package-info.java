/** What decisions awarded, and what a nominee was awarded already. */
@NullMarked
package vn.thidua.nomination.award;

import org.jspecify.annotations.NullMarked;
