package vn.thidua.appraisal.session.recusal;

import java.time.Instant;
import java.util.UUID;

/**
 * A recusal, for those who may see its dossier.
 *
 * @param nominationId the dossier's nomination
 * @param memberId who is recused
 * @param name her name
 * @param reason why
 * @param derived whether nobody had to say so
 * @param recusedAt since when
 */
record RecusalView(UUID nominationId, UUID memberId, String name, RecusalReason reason, boolean derived,
		Instant recusedAt) {
}
