package vn.thidua.contracts.round;

import java.time.Instant;
import java.util.UUID;

/**
 * A round takes no more nominations; what was nominated goes its way.
 *
 * @param roundId the round
 * @param closedAt when
 */
public record RoundClosedV1(UUID roundId, Instant closedAt) {
}
