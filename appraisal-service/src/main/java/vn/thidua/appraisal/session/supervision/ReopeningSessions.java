package vn.thidua.appraisal.session.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.NominationRevisions;
import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Takes a session's last conclusion back while nothing was built on it. Its dossiers
 * leave every session at once; each lies before this one again when it is submitted to it
 * again. What was returned stays with its unit, which sends it in anyway. Source: A1.
 */
@Service
class ReopeningSessions {

	private final Seats seats;

	private final Supervision supervision;

	private final Reopenings reopenings;

	private final NominationRevisions revisions;

	private final ReopeningEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	ReopeningSessions(Seats seats, Supervision supervision, Reopenings reopenings, NominationRevisions revisions,
			ReopeningEventsPublisher events, AuditTrail audit, Clock clock) {
		this.seats = seats;
		this.supervision = supervision;
		this.reopenings = reopenings;
		this.revisions = revisions;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ActResult<Long> reopen(UUID sessionId, ReopenSession command, @Nullable Long seen, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		var refusal = this.supervision.<Long>refusal(seat, seen, caller).orElse(null);
		if (seat == null || refusal != null) {
			return (refusal == null) ? new ActResult.NotFound<>() : refusal;
		}
		var concluded = (seat.phase() == Phase.CONCLUDED) ? this.reopenings.lockConcluded(sessionId)
				: List.<ConcludedDossier>of();
		if (concluded.isEmpty()) {
			return new ActResult.NotNow<>(Violation.of("NOTHING_TO_REOPEN"));
		}
		var nominationIds = concluded.stream().map(ConcludedDossier::nominationId).toList();
		this.reopenings.lockBeyond(sessionId, nominationIds);
		this.revisions.lock(nominationIds);
		if (this.reopenings.isBuiltUpon(sessionId, nominationIds)) {
			return new ActResult.NotNow<>(Violation.of("CONCLUSION_BUILT_UPON"));
		}
		return new ActResult.Done<>(reopen(seat, concluded, command, caller));
	}

	private long reopen(Seat seat, List<ConcludedDossier> concluded, ReopenSession command, Caller caller) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		var nominationIds = concluded.stream().map(ConcludedDossier::nominationId).toList();
		this.reopenings.record(seat.sessionId(), concluded, command, caller.subject(), now);
		concluded.stream()
			.mapToInt(ConcludedDossier::step)
			.distinct()
			.forEach((step) -> this.revisions.holdAt(step,
					concluded.stream()
						.filter((dossier) -> dossier.step() == step)
						.map(ConcludedDossier::nominationId)
						.toList()));
		this.events.publish(seat, concluded, this.revisions.next(nominationIds), now);
		this.audit.record(caller, "ReopenSession", "session", seat.sessionId(), concluded, command);
		return this.seats.changed(seat.sessionId());
	}

}
