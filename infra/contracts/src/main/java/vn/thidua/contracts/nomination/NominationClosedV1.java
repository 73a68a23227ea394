package vn.thidua.contracts.nomination;

import java.time.Instant;
import java.util.UUID;

import vn.thidua.contracts.appraisal.Outcome;

/**
 * A nomination ended without an award.
 *
 * @param nominationId the nomination
 * @param roundId its round
 * @param outcome {@code NOT_SELECTED} or {@code INELIGIBLE}
 * @param closedAt when
 */
public record NominationClosedV1(UUID nominationId, UUID roundId, Outcome outcome, Instant closedAt) {
}
