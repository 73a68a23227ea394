package vn.thidua.appraisal.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.NominationRevisions;
import vn.thidua.appraisal.session.ProposedNomination;
import vn.thidua.appraisal.session.ProposedNominations;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/** Issues a decision of the caller's standing committee. Source: A2, A6. */
@Service
class IssuingDecisions {

	private final ProposedNominations proposedNominations;

	private final NominationRevisions revisions;

	private final Decisions decisions;

	private final EnteringDecisions entering;

	private final Clock clock;

	IssuingDecisions(ProposedNominations proposedNominations, NominationRevisions revisions, Decisions decisions,
			EnteringDecisions entering, Clock clock) {
		this.proposedNominations = proposedNominations;
		this.revisions = revisions;
		this.decisions = decisions;
		this.entering = entering;
		this.clock = clock;
	}

	@Transactional
	public DecisionResult issue(IssueDecision terms, Caller caller) {
		// From here on no other decision can award the same nominations.
		this.revisions.lock(terms.nominationIds());
		Map<UUID, ProposedNomination> proposed = this.proposedNominations.among(terms.nominationIds(), caller.unitId(),
				terms.roundId());
		var violations = new ArrayList<>(DecisionPolicy.violations(terms, Vietnam.today(this.clock), proposed.keySet(),
				this.decisions.awardedAmong(terms.nominationIds())));
		violations.addAll(WithdrawalPolicy.violations(terms.nominationIds(),
				this.proposedNominations.withdrawnAmong(terms.nominationIds())));
		if (!violations.isEmpty()) {
			return new DecisionResult.Refused(violations);
		}
		var recipients = terms.nominationIds().stream().map((id) -> Objects.requireNonNull(proposed.get(id))).toList();
		return new DecisionResult.Issued(this.entering.enter(terms, recipients, caller));
	}

}
