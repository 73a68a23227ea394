package vn.thidua.appraisal.session.conclusion;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.round.Rounds;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Concludes a session in one act: all outcomes and all events, or nothing. Where there is
 * a panel, whoever leads it enters the conclusion, recused from none of what waits.
 * Source: A1, A4.
 */
@Service
class ConcludingSessions {

	private final AppraisalSessions sessions;

	private final Seats seats;

	private final Rounds rounds;

	private final PanelReadiness readiness;

	private final RecordingConclusions recording;

	ConcludingSessions(AppraisalSessions sessions, Seats seats, Rounds rounds, PanelReadiness readiness,
			RecordingConclusions recording) {
		this.sessions = sessions;
		this.seats = seats;
		this.rounds = rounds;
		this.readiness = readiness;
		this.recording = recording;
	}

	@Transactional
	public ConclusionResult conclude(UUID sessionId, ConcludeSession command, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		if (seat == null) {
			return new ConclusionResult.NotFound();
		}
		if (!seat.hasPanel() && !seat.unitId().equals(caller.unitId())) {
			return new ConclusionResult.NotOfThisUnit();
		}
		if (seat.hasPanel() && !seat.leads()) {
			return new ConclusionResult.NotHers("NOT_LEADING_PANEL");
		}
		if (seat.recusedFromWaiting()) {
			return new ConclusionResult.NotHers("RECUSED_FROM_DOSSIER");
		}
		return conclude(seat, command, caller);
	}

	private ConclusionResult conclude(Seat seat, ConcludeSession command, Caller caller) {
		var session = this.sessions.findForConclusion(seat.sessionId()).orElseThrow();
		var rules = this.rounds.findRules(seat.roundId(), seat.unitLevel(), seat.sessionId()).orElse(null);
		if (rules == null) {
			return new ConclusionResult.RoundNotKnownYet();
		}
		var lacking = this.readiness.violations(seat);
		return switch (session.conclude(command.outcomes(), rules)) {
			case Conclusion.Concluded(var appraisals) ->
				lacking.isEmpty() ? new ConclusionResult.Made(this.recording.record(session, appraisals, caller))
						: refused(seat, lacking);
			case Conclusion.Refused(var violations) ->
				refused(seat, Stream.concat(violations.stream(), lacking.stream()).toList());
		};
	}

	/** Too late, where someone else has concluded on all of it meanwhile. */
	private static ConclusionResult refused(Seat seat, List<Violation> violations) {
		boolean tooLate = !seat.waits() || violations.stream().map(Violation::code).allMatch("NO_SITTING_OPEN"::equals);
		return tooLate ? new ConclusionResult.TooLate(violations) : new ConclusionResult.Refused(violations);
	}

}
