package vn.thidua.appraisal.session.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.thidua.appraisal.session.Outcome;
import vn.thidua.appraisal.session.ReasonCode;

/**
 * The answer to a conclusion.
 *
 * @param conclusionId its identity
 * @param sessionId the session
 * @param concludedAt when
 * @param outcomes what was found, in the order given
 */
record ConclusionView(UUID conclusionId, UUID sessionId, Instant concludedAt, List<OutcomeView> outcomes) {

	static ConclusionView of(ConclusionMade conclusion) {
		return new ConclusionView(conclusion.conclusionId(), conclusion.session().sessionId(), conclusion.concludedAt(),
				conclusion.appraisals().stream().map(OutcomeView::of).toList());
	}

	/**
	 * The outcome of one nomination.
	 *
	 * @param nominationId the nomination
	 * @param outcome what was found
	 * @param reasonCode why
	 */
	record OutcomeView(UUID nominationId, Outcome outcome, ReasonCode reasonCode) {

		private static OutcomeView of(Appraisal appraisal) {
			var finding = appraisal.finding();
			return new OutcomeView(finding.nominationId(), finding.outcome(), finding.reasonCode());
		}

	}

}
