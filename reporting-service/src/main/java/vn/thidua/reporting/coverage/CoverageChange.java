package vn.thidua.reporting.coverage;

/** What an event adds to the figures of coverage. */
sealed interface CoverageChange permits UnitChange, TierChange {

}
