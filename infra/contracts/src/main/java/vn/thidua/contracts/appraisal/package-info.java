/** What a tier found. */
@NullMarked
package vn.thidua.contracts.appraisal;

import org.jspecify.annotations.NullMarked;
