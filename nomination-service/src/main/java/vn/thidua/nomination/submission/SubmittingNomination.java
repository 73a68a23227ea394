package vn.thidua.nomination.submission;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.eligibility.QuotaPolicy;
import vn.thidua.nomination.eligibility.SubmissionGrounds;
import vn.thidua.nomination.eligibility.SubmissionPolicies;
import vn.thidua.nomination.nominee.DescribingNominees;
import vn.thidua.nomination.nominee.Nominee;
import vn.thidua.nomination.submission.SubmissionResult.SubmissionRefused;
import vn.thidua.nomination.submission.SubmissionResult.Submitted;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/** A unit submits a nomination to the unit above it. */
@Service
public class SubmittingNomination {

	private static final Logger log = LoggerFactory.getLogger(SubmittingNomination.class);

	private final SubmissionGrounds grounds;

	private final DescribingNominees describingNominees;

	private final Nominations nominations;

	private final NominationEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	SubmittingNomination(SubmissionGrounds grounds, DescribingNominees describingNominees, Nominations nominations,
			NominationEventsPublisher events, AuditTrail audit, Clock clock) {
		this.grounds = grounds;
		this.describingNominees = describingNominees;
		this.nominations = nominations;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public SubmissionResult submit(SubmitNomination submitted, Caller caller) {
		return submit(new Filing(UuidCreator.getTimeOrderedEpoch(), 0, submitted), caller);
	}

	/** What a draft says is submitted under its id. */
	@Transactional(propagation = Propagation.MANDATORY)
	public SubmissionResult submitDraft(UUID nominationId, long draftRevision, SubmitNomination submitted,
			Caller caller) {
		return submit(new Filing(nominationId, draftRevision, submitted), caller);
	}

	private SubmissionResult submit(Filing filing, Caller caller) {
		return switch (this.grounds.find(filing.submitted().roundId(), caller.unitId())) {
			case SubmissionGrounds.Missing(var violation) -> SubmissionRefused.because(violation);
			case SubmissionGrounds.Found found -> submit(filing, found, caller);
		};
	}

	private SubmissionResult submit(Filing filing, SubmissionGrounds.Found grounds, Caller caller) {
		var submitted = filing.submitted();
		var violations = SubmissionPolicies.violations(grounds, submitted);
		if (!violations.isEmpty()) {
			return new SubmissionRefused(violations);
		}
		UUID roundId = submitted.roundId();
		var exceeded = exceededQuota(roundId, grounds);
		if (exceeded.isPresent()) {
			return SubmissionRefused.because(exceeded.get());
		}
		var described = this.describingNominees.describe(caller.unitId(), submitted.nominee());
		Nominee nominee = described.nominee();
		if (!described.firstMet() && this.nominations.isNominated(roundId, nominee.nomineeId())) {
			return SubmissionRefused.because(Violation.at("nominee.name", "NOMINEE_ALREADY_NOMINATED", nominee.name()));
		}
		return new Submitted(record(filing, grounds, nominee, caller));
	}

	/** Nobody waits for a lock, and nothing is counted, where there is no limit. */
	private Optional<Violation> exceededQuota(UUID roundId, SubmissionGrounds.Found grounds) {
		if (!grounds.quota().limits()) {
			return Optional.empty();
		}
		this.nominations.lockQuota(roundId, grounds.unit(), grounds.quota());
		return QuotaPolicy.violation(grounds.quota(),
				this.nominations.countAgainstQuota(roundId, grounds.unit(), grounds.quota()));
	}

	private Nomination record(Filing filing, SubmissionGrounds.Found grounds, Nominee nominee, Caller caller) {
		var now = this.clock.instant();
		var submitted = filing.submitted();
		var nomination = new Nomination(filing.nominationId(), filing.draftRevision() + 1, submitted.roundId(),
				nominee.nomineeId(), nominee.kind(), caller.unitId(), Nomination.State.SUBMITTED, 1, grounds.submitTo(),
				now, grounds.round().isOnTime(Vietnam.dateOf(now)), null);
		if (filing.wasDrafted()) {
			this.nominations.addDrafted(nomination, submitted);
		}
		else {
			this.nominations.add(nomination, submitted, caller);
		}
		this.events.submitted(nomination, submitted);
		this.audit.record(caller, "SubmitNomination", "nomination", nomination.nominationId(), null, submitted);
		log.atInfo().addKeyValue("nominationId", nomination.nominationId()).log("Nomination submitted");
		return nomination;
	}

	/**
	 * What is submitted under which id.
	 *
	 * @param draftRevision the revision its draft had, 0 without one
	 */
	private record Filing(UUID nominationId, long draftRevision, SubmitNomination submitted) {

		boolean wasDrafted() {
			return this.draftRevision > 0;
		}

	}

}
