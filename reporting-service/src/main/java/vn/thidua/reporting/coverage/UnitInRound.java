package vn.thidua.reporting.coverage;

import java.util.UUID;

/**
 * What figures are kept for.
 *
 * @param roundId the round
 * @param unitId the unit that nominates
 */
public record UnitInRound(UUID roundId, UUID unitId) {
}
