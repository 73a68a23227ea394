package vn.thidua.appraisal.session;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A session at a glance.
 *
 * @param sessionId its identity
 * @param unitId the unit that holds it
 * @param unitName its name
 * @param unitLevel code of its level
 * @param roundId the round
 * @param roundName its name, once told
 * @param openedAt when the first dossier arrived
 * @param phase where it stands, with what the reader sees of it
 * @param revision grows with each act of the session; what an act names in If-Match
 * @param waiting dossiers that wait for an outcome
 * @param appraised dossiers that have one
 */
record SessionSummary(UUID sessionId, UUID unitId, String unitName, String unitLevel, UUID roundId,
		@Nullable String roundName, Instant openedAt, Phase phase, long revision, int waiting, int appraised) {
}
