package vn.thidua.nomination.obligation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.ProgrammeRules.Act;
import vn.thidua.nomination.programme.ProgrammeRules.Measure;

/**
 * What a unit owes in a round. Source: N8.
 *
 * @param roundId the round
 * @param roundName what people call it
 * @param unitId the unit; where all units of the level below it owe jointly, their parent
 * @param unitName its name
 * @param parentUnitId the unit above it
 * @param level code of the level that owes
 * @param act whether it owes nominations or to forward what it received
 * @param measure minimum or exact
 * @param together whether all units of the level below the unit owe it jointly
 * @param required how many are owed
 * @param received of these, how many have come
 * @param dueOn last day on time
 * @param remindOn from when on it counts as due soon
 * @param state where it stands
 */
record ObligationView(UUID roundId, String roundName, UUID unitId, String unitName, @Nullable UUID parentUnitId,
		String level, Act act, Measure measure, boolean together, int required, int received, LocalDate dueOn,
		LocalDate remindOn, ObligationState state) {
}
