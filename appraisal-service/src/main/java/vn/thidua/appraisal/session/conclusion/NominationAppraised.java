package vn.thidua.appraisal.session.conclusion;

import java.time.Instant;

import vn.thidua.appraisal.session.NominationRevision;

/**
 * A session concluded on a nomination.
 *
 * @param session the session
 * @param appraisal what was found
 * @param next what its published event carries
 * @param appraisedAt when
 */
record NominationAppraised(AppraisalSession session, Appraisal appraisal, NominationRevision next,
		Instant appraisedAt) {
}
