package vn.thidua.nomination.submission.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.thidua.nomination.eligibility.GroundsOfUnits;
import vn.thidua.nomination.eligibility.SubmissionGrounds;
import vn.thidua.nomination.nominee.DescribeNominee;
import vn.thidua.nomination.nominee.DescribingManyNominees;
import vn.thidua.nomination.nominee.DescribingNominees.Described;
import vn.thidua.nomination.nominee.NomineeOfUnit;
import vn.thidua.nomination.submission.Nomination;
import vn.thidua.nomination.submission.NominationEventsPublisher;
import vn.thidua.nomination.submission.bulk.BulkSubmission.Finding;
import vn.thidua.nomination.submission.bulk.ManyNominations.Submission;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/**
 * Submits many nominations together, all or none, in as many statements for ten thousand
 * as for ten, give or take a few. Nominating units lie in the caller's subtree.
 */
@Service
public class SubmittingNominations {

	private final GroundsOfUnits grounds;

	private final BulkSubmissionCheck check;

	private final DescribingManyNominees describingNominees;

	private final ManyNominations nominations;

	private final NominationEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	SubmittingNominations(GroundsOfUnits grounds, BulkSubmissionCheck check, DescribingManyNominees describingNominees,
			ManyNominations nominations, NominationEventsPublisher events, AuditTrail audit, Clock clock) {
		this.grounds = grounds;
		this.check = check;
		this.describingNominees = describingNominees;
		this.nominations = nominations;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/** What is wrong with them at this moment; nobody waits for anyone. */
	@Transactional
	public List<Finding> check(UUID roundId, List<NominationProposal> proposals, Caller caller) {
		return this.check.findings(roundId, proposals, grounds(roundId, proposals, caller));
	}

	/**
	 * Nested, so that a refusal found half-way takes back what was written and not what
	 * the caller's transaction did before.
	 */
	@Transactional(propagation = Propagation.NESTED)
	public BulkSubmission submit(UUID roundId, List<NominationProposal> proposals, Caller caller) {
		var found = grounds(roundId, proposals, caller);
		this.nominations.lockQuotas(roundId, BulkSubmissionCheck.limitedShares(found.values()));
		var findings = this.check.findings(roundId, proposals, found);
		if (!findings.isEmpty()) {
			return new BulkSubmission.Refused(findings);
		}
		var nominees = this.describingNominees.describe(descriptions(proposals));
		var meanwhile = nominatedMeanwhile(roundId, proposals, nominees);
		if (!meanwhile.isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return new BulkSubmission.Refused(meanwhile);
		}
		record(submissions(roundId, proposals, found, nominees), caller);
		return new BulkSubmission.Submitted(proposals.size());
	}

	private Map<UUID, SubmissionGrounds.Result> grounds(UUID roundId, List<NominationProposal> proposals,
			Caller caller) {
		return this.grounds.find(roundId, proposals.stream().map(NominationProposal::unitId).distinct().toList(),
				caller.unitId());
	}

	private static Map<NomineeOfUnit, DescribeNominee> descriptions(List<NominationProposal> proposals) {
		Map<NomineeOfUnit, DescribeNominee> descriptions = new LinkedHashMap<>();
		proposals.forEach((proposal) -> descriptions.put(proposal.nomineeOfUnit(), proposal.nominee()));
		return descriptions;
	}

	/** By someone whose nominee was not known yet when this was checked. */
	private List<Finding> nominatedMeanwhile(UUID roundId, List<NominationProposal> proposals,
			Map<NomineeOfUnit, Described> nominees) {
		var known = nominees.values()
			.stream()
			.filter((described) -> !described.firstMet())
			.map((described) -> described.nominee().nomineeId())
			.toList();
		var nominated = this.nominations.nominated(roundId, known);
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < proposals.size() && !nominated.isEmpty(); i++) {
			if (nominated.contains(described(proposals.get(i), nominees).nominee().nomineeId())) {
				findings.add(BulkSubmissionCheck.alreadyNominated(i));
			}
		}
		return findings;
	}

	private List<Submission> submissions(UUID roundId, List<NominationProposal> proposals,
			Map<UUID, SubmissionGrounds.Result> grounds, Map<NomineeOfUnit, Described> nominees) {
		var now = this.clock.instant();
		List<Submission> submissions = new ArrayList<>(proposals.size());
		for (var proposal : proposals) {
			var nominee = described(proposal, nominees).nominee();
			var found = (SubmissionGrounds.Found) Objects.requireNonNull(grounds.get(proposal.unitId()));
			var nomination = new Nomination(UuidCreator.getTimeOrderedEpoch(), 1, roundId, nominee.nomineeId(),
					nominee.kind(), proposal.unitId(), Nomination.State.SUBMITTED, 1, found.submitTo(), now,
					found.round().isOnTime(Vietnam.dateOf(now)), null);
			submissions.add(new Submission(nomination, proposal.forRound(roundId)));
		}
		return submissions;
	}

	private static Described described(NominationProposal proposal, Map<NomineeOfUnit, Described> nominees) {
		return Objects.requireNonNull(nominees.get(proposal.nomineeOfUnit()));
	}

	private void record(List<Submission> submissions, Caller caller) {
		this.nominations.add(submissions);
		submissions.forEach((each) -> this.events.submitted(each.nomination(), each.submitted()));
		this.audit.recordAll(caller, "SubmitNomination", "nomination",
				submissions.stream()
					.map((each) -> new AuditTrail.Change(each.nomination().nominationId(), null, each.submitted()))
					.toList());
	}

}
