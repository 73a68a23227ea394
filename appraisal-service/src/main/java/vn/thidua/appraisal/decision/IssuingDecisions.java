package vn.thidua.appraisal.decision;

import java.util.ArrayList;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.NominationRevisions;
import vn.thidua.appraisal.session.ProposedNominations;
import vn.thidua.platform.security.Caller;

/** Issues a decision of the caller's standing committee. Source: A2, A6. */
@Service
public class IssuingDecisions {

	private final NominationRevisions revisions;

	private final ProposedNominations proposed;

	private final FindingGrounds findingGrounds;

	private final EnteringDecisions entering;

	IssuingDecisions(NominationRevisions revisions, ProposedNominations proposed, FindingGrounds findingGrounds,
			EnteringDecisions entering) {
		this.revisions = revisions;
		this.proposed = proposed;
		this.findingGrounds = findingGrounds;
		this.entering = entering;
	}

	@Transactional
	public DecisionResult issue(IssueDecision terms, Caller caller) {
		// From here on no other decision can award the same nominations.
		this.revisions.lock(terms.nominationIds());
		var recused = RecusalPolicy.violations(terms.nominationIds(),
				this.proposed.recusedAmong(terms.nominationIds(), caller.subject()));
		if (!recused.isEmpty()) {
			return new DecisionResult.Refused(recused);
		}
		var grounds = this.findingGrounds.find(terms, caller.unitId());
		var violations = new ArrayList<>(DecisionPolicy.violations(terms, grounds));
		violations.addAll(WithdrawalPolicy.violations(terms.nominationIds(), grounds.withdrawn()));
		if (!violations.isEmpty()) {
			return new DecisionResult.Refused(violations);
		}
		var recipients = terms.nominationIds()
			.stream()
			.map((id) -> Objects.requireNonNull(grounds.proposed().get(id)))
			.toList();
		return new DecisionResult.Issued(this.entering.enter(terms, recipients, caller));
	}

}
