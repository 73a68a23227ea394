package vn.thidua.nomination.nominee;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Forgets a nominee: what tells who she was is cleared wherever this service keeps it, at
 * once, and tombstones ask the other services and the topics to forget it. Facts stay, by
 * ids that name nobody any more. Source: X2.
 */
@Service
class ErasingNominees {

	private final Nominees nominees;

	private final NomineeTraces traces;

	private final NomineeEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	ErasingNominees(Nominees nominees, NomineeTraces traces, NomineeEventsPublisher events, AuditTrail audit,
			Clock clock) {
		this.nominees = nominees;
		this.traces = traces;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ErasureResult erase(UUID nomineeId, EraseNominee request, Caller caller) {
		var nominee = this.nominees.findForChange(nomineeId, caller).orElse(null);
		if (nominee == null) {
			return new ErasureResult.Unknown();
		}
		if (this.nominees.isNamedIn(nominee, request.reason() + " " + request.legalBasis())) {
			return new ErasureResult.Refused(Violation.of("ERASURE_NAMES_NOMINEE"));
		}
		var erased = new ErasureResult.Erased(nomineeId, nominee.revision() + 1,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.traces.erase(nominee);
		this.nominees.erase(erased, request, caller.subject());
		this.events.nomineeErased(nomineeId, erased.revision());
		this.audit.record(caller, "EraseNominee", "nominee", nomineeId, null, request);
		return erased;
	}

}
