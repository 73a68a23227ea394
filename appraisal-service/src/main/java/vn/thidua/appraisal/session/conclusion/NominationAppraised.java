package vn.thidua.appraisal.session.conclusion;

import java.time.Instant;

/**
 * A session concluded on a nomination.
 *
 * @param session the session
 * @param appraisal what was found
 * @param revision the nomination's version after it
 * @param appraisedAt when
 */
record NominationAppraised(AppraisalSession session, Appraisal appraisal, long revision, Instant appraisedAt) {
}
