/** On what grounds a unit nominates, and what the rules ask of a nomination. */
@NullMarked
package vn.thidua.nomination.eligibility;

import org.jspecify.annotations.NullMarked;
