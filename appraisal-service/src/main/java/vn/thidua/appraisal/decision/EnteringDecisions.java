package vn.thidua.appraisal.decision;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.session.ProposedNomination;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * Enters a decision in the register, tells of its awards and leaves its trace, in the
 * transaction of the caller.
 */
@Component
class EnteringDecisions {

	private static final Logger log = LoggerFactory.getLogger(EnteringDecisions.class);

	private final Decisions decisions;

	private final AwardEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	EnteringDecisions(Decisions decisions, AwardEventsPublisher events, AuditTrail audit, Clock clock) {
		this.decisions = decisions;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	Decision enter(IssueDecision terms, List<ProposedNomination> recipients, Caller caller) {
		var awards = recipients.stream()
			.map((nomination) -> new Award(UuidCreator.getTimeOrderedEpoch(), nomination))
			.toList();
		var decision = new Decision(UuidCreator.getTimeOrderedEpoch(), caller.unitId(),
				this.decisions.nextNumber(caller.unitId(), terms.decidedOn().getYear()), terms, awards,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject());
		this.decisions.add(decision);
		this.events.publish(decision);
		this.audit.record(caller, "IssueDecision", "decision", decision.decisionId(), null, decision);
		log.info("Decision {} of {} issued with {} awards", decision.number().text(), decision.number().year(),
				awards.size());
		return decision;
	}

}
