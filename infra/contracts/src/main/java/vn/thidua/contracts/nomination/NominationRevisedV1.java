package vn.thidua.contracts.nomination;

import java.time.Instant;
import java.util.UUID;

/**
 * The nominating unit revised a nomination that was returned to it. What the dossier says
 * now is told on its own topic once it is submitted again.
 *
 * @param nominationId the nomination
 * @param roundId its round
 * @param nominatingUnitId the unit that nominated
 * @param revisedAt when
 */
public record NominationRevisedV1(UUID nominationId, UUID roundId, UUID nominatingUnitId, Instant revisedAt) {
}
