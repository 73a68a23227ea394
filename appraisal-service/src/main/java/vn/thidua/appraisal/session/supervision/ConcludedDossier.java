package vn.thidua.appraisal.session.supervision;

import java.util.UUID;

/**
 * A dossier of a session's last conclusion.
 *
 * @param nominationId its nomination
 * @param step the step it was at
 * @param conclusionId the conclusion
 */
record ConcludedDossier(UUID nominationId, int step, UUID conclusionId) {
}
