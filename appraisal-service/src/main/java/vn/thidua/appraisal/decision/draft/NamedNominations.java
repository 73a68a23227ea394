package vn.thidua.appraisal.decision.draft;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.decision.RecusalPolicy;
import vn.thidua.appraisal.session.NominationRevisions;
import vn.thidua.appraisal.session.ProposedNominations;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** What a draft names. Nobody names what she is recused from. Source: A4. */
@Component
class NamedNominations {

	private final NominationRevisions revisions;

	private final ProposedNominations proposed;

	NamedNominations(NominationRevisions revisions, ProposedNominations proposed) {
		this.revisions = revisions;
		this.proposed = proposed;
	}

	/**
	 * Keeps the session from being reopened until the draft that will stand on its
	 * outcomes is kept.
	 */
	List<Violation> hold(DraftTerms terms, Caller caller) {
		this.revisions.lock(terms.nominationIds());
		return RecusalPolicy.violations(terms.nominationIds(),
				this.proposed.recusedAmong(terms.nominationIds(), caller.subject()));
	}

}
