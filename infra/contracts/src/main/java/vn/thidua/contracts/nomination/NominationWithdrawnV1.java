package vn.thidua.contracts.nomination;

import java.time.Instant;
import java.util.UUID;

/**
 * The nominating unit withdrew a nomination. Why, in words, stays with the unit.
 *
 * @param nominationId the nomination
 * @param roundId its round
 * @param nominatingUnitId the unit that nominated
 * @param withdrawnAt when
 */
public record NominationWithdrawnV1(UUID nominationId, UUID roundId, UUID nominatingUnitId, Instant withdrawnAt) {
}
