package vn.thidua.appraisal.decision.revocation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.decision.Decisions;
import vn.thidua.appraisal.decision.RegisterEntry;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * Enters a revocation in the register, tells of it and leaves its trace, in the
 * transaction of the caller.
 */
@Component
class EnteringRevocations {

	private static final Logger log = LoggerFactory.getLogger(EnteringRevocations.class);

	private final Decisions decisions;

	private final Revocations revocations;

	private final RevocationEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	EnteringRevocations(Decisions decisions, Revocations revocations, RevocationEventsPublisher events,
			AuditTrail audit, Clock clock) {
		this.decisions = decisions;
		this.revocations = revocations;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	Revocation enter(RevokeAwards command, RevokedDecision revoked, List<RevocableAward> awards, Caller caller) {
		var entry = new RegisterEntry(UuidCreator.getTimeOrderedEpoch(), revoked.authorityUnitId(),
				this.decisions.nextNumber(revoked.authorityUnitId(), command.decidedOn().getYear()), revoked.roundId(),
				command.decidedOn(), command.signatory(), command.legalBasis(), "REVOCATION",
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject());
		var revocation = new Revocation(entry, command.reasonCode(), awards);
		this.decisions.enter(entry);
		this.revocations.add(revocation, command.reason());
		this.events.publish(revocation);
		this.audit.record(caller, "RevokeAwards", "decision", entry.decisionId(), revoked, revocation);
		log.info("Decision {} of {} revokes {} awards", entry.number().text(), entry.number().year(), awards.size());
		return revocation;
	}

}
