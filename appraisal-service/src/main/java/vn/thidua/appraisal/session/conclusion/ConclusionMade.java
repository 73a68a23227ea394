package vn.thidua.appraisal.session.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A conclusion that stands.
 *
 * @param conclusionId its identity
 * @param session the session that concluded, as it was before
 * @param appraisals what was found for each dossier that waited
 * @param concludedAt when
 * @param concludedBy the user who entered it
 */
record ConclusionMade(UUID conclusionId, AppraisalSession session, List<Appraisal> appraisals, Instant concludedAt,
		String concludedBy) {
}
