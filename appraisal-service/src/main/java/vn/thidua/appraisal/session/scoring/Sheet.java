package vn.thidua.appraisal.session.scoring;

import java.util.UUID;

/**
 * A member's points for a dossier, all criteria together.
 *
 * @param nominationId the dossier's nomination
 * @param memberId the member
 * @param points how many
 */
record Sheet(UUID nominationId, UUID memberId, int points) {
}
