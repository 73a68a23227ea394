package vn.thidua.reporting.coverage;

import java.util.UUID;

/**
 * By how much the figures of a unit at one of the tiers above it change.
 *
 * @param roundId the round
 * @param unitId the unit that nominates
 * @param step the tier
 * @param appraisedByUnitId the unit that appraises there
 * @param appraised nominations on which it concluded, other than by returning them
 * @param forwarded of these, sent up
 */
public record TierChange(UUID roundId, UUID unitId, int step, UUID appraisedByUnitId, int appraised,
		int forwarded) implements CoverageChange {
}
