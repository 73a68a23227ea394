/** Nominations: submitted by a unit, then from tier to tier until they end. */
@NullMarked
package vn.thidua.nomination.submission;

import org.jspecify.annotations.NullMarked;
