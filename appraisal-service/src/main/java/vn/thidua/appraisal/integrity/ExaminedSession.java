package vn.thidua.appraisal.integrity;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that something happened to.
 *
 * @param sessionId its identity
 * @param unitId the unit that holds it
 * @param roundId its round
 * @param openedAt when its first dossier came
 */
public record ExaminedSession(UUID sessionId, UUID unitId, UUID roundId, Instant openedAt) {
}
