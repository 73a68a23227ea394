package vn.thidua.reporting.coverage;

import java.util.UUID;

/**
 * By how much the figures of a unit change; less than nothing where something stands no
 * more.
 *
 * @param roundId the round
 * @param unitId the unit that nominates
 * @param submitted nominations submitted
 * @param onTime of these, by the last day
 * @param late of these, after it
 * @param proposed nominations proposed to the deciding authority
 * @param awarded nominations awarded
 */
public record UnitChange(UUID roundId, UUID unitId, int submitted, int onTime, int late, int proposed,
		int awarded) implements CoverageChange {
}
