package vn.thidua.contracts.round;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The deadline has passed, and a unit still owes something in the round; told once for a
 * deadline. Source: N8.
 *
 * @param roundId the round
 * @param unitId the unit that owes
 * @param parentUnitId the unit above it, to which the matter can be taken further
 * @param level code of the level of the unit that owes
 * @param act whether it owes nominations of its own, or to forward what it received
 * @param together whether all units of the level below that parent owe it jointly; each
 * is told
 * @param required how many are owed
 * @param received of these, how many have come
 * @param dueOn last day on time, in Asia/Ho_Chi_Minh
 */
public record ObligationMissedV1(UUID roundId, UUID unitId, @Nullable UUID parentUnitId, String level,
		RoundOpenedV1.Act act, boolean together, int required, int received, LocalDate dueOn) {
}
