package vn.thidua.appraisal.decision;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.decision.kind.AwardKindRules;
import vn.thidua.appraisal.session.ProposedNominations;
import vn.thidua.platform.time.Vietnam;

/** Looks up what a decision is judged by. */
@Component
class FindingGrounds {

	private final ProposedNominations proposedNominations;

	private final AwardKindRules kinds;

	private final Decisions decisions;

	private final Clock clock;

	FindingGrounds(ProposedNominations proposedNominations, AwardKindRules kinds, Decisions decisions, Clock clock) {
		this.proposedNominations = proposedNominations;
		this.kinds = kinds;
		this.decisions = decisions;
		this.clock = clock;
	}

	Grounds find(IssueDecision terms, UUID authorityUnitId) {
		var nominationIds = terms.nominationIds();
		return new Grounds(Vietnam.today(this.clock),
				this.kinds.allow(terms.kind(), authorityUnitId, terms.decidedOn()),
				this.decisions.concludedOn(terms, authorityUnitId).orElse(null),
				this.proposedNominations.among(nominationIds, authorityUnitId, terms.roundId()),
				this.decisions.awardedAmong(nominationIds, terms.kind().purpose()),
				this.proposedNominations.withdrawnAmong(nominationIds));
	}

}
