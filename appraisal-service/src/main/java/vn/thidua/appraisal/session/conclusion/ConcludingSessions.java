package vn.thidua.appraisal.session.conclusion;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.round.Rounds;
import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.organisation.UnitDirectory;
import vn.thidua.platform.security.Caller;

/**
 * Concludes a session in one act: all outcomes and all events, or nothing. Source: A1.
 */
@Service
class ConcludingSessions {

	private final AppraisalSessions sessions;

	private final UnitDirectory units;

	private final Rounds rounds;

	private final RecordingConclusions recording;

	ConcludingSessions(AppraisalSessions sessions, UnitDirectory units, Rounds rounds, RecordingConclusions recording) {
		this.sessions = sessions;
		this.units = units;
		this.rounds = rounds;
		this.recording = recording;
	}

	@Transactional
	public ConclusionResult conclude(UUID sessionId, ConcludeSession command, Caller caller) {
		var session = this.sessions.findForConclusion(sessionId).orElse(null);
		if (session == null || !this.units.isWithin(session.unitId(), caller.unitId())) {
			return new ConclusionResult.NotFound();
		}
		if (!session.unitId().equals(caller.unitId())) {
			return new ConclusionResult.NotOfThisUnit();
		}
		var rules = this.units.find(session.unitId())
			.map(Unit::level)
			.flatMap((level) -> this.rounds.findRules(session.roundId(), level))
			.orElse(null);
		if (rules == null) {
			return new ConclusionResult.RoundNotKnownYet();
		}
		return switch (session.conclude(command.outcomes(), rules)) {
			case Conclusion.Concluded(var appraisals) ->
				new ConclusionResult.Made(this.recording.record(session, appraisals, caller));
			case Conclusion.Refused(var violations) -> new ConclusionResult.Refused(violations);
		};
	}

}
