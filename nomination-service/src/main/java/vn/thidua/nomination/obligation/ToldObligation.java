package vn.thidua.nomination.obligation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.ProgrammeRules.Act;

/**
 * What one unit is told of what it owes.
 *
 * @param roundId the round
 * @param unitId the unit
 * @param parentUnitId the unit above it
 * @param level code of its level
 * @param act what it owes
 * @param together whether it owes that jointly with the others of its level
 * @param required how many are owed
 * @param received of these, how many have come
 * @param dueOn last day on time
 */
record ToldObligation(UUID roundId, UUID unitId, @Nullable UUID parentUnitId, String level, Act act, boolean together,
		int required, int received, LocalDate dueOn) {
}
