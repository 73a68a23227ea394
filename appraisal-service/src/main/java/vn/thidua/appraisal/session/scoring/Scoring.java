package vn.thidua.appraisal.session.scoring;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * A member scores for herself, as she types, and hands in all of it as a whole; from then
 * on it is final. Source: A3.
 */
@Service
class Scoring {

	private final Seats seats;

	private final Scores scores;

	private final Standings standings;

	private final AuditTrail audit;

	private final Clock clock;

	Scoring(Seats seats, Scores scores, Standings standings, AuditTrail audit, Clock clock) {
		this.seats = seats;
		this.scores = scores;
		this.standings = standings;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ActResult<GiveScore> give(ScoreOf of, GiveScore score, Caller caller) {
		var seat = this.seats.findForOwnWriting(of.sessionId(), caller).orElse(null);
		var dossier = (seat == null) ? null : this.scores.find(seat, of.nominationId(), caller.subject()).orElse(null);
		if (seat == null || dossier == null) {
			return new ActResult.NotFound<>();
		}
		if (seat.memberId() == null) {
			return new ActResult.NotHers<>(Violation.of("NOT_ON_PANEL"));
		}
		if (seat.phase() != Phase.SCORING || !dossier.waiting()) {
			return new ActResult.NotNow<>(Violation.of("NO_SITTING_OPEN"));
		}
		if (dossier.handedIn()) {
			return new ActResult.NotNow<>(Violation.of("SCORES_HANDED_IN"));
		}
		return save(seat, dossier, of, score, caller);
	}

	private ActResult<GiveScore> save(Seat seat, ScoredDossier dossier, ScoreOf of, GiveScore score, Caller caller) {
		var criterion = this.scores.criteria(seat.roundId(), dossier.nomineeKind())
			.stream()
			.filter((known) -> known.code().equals(of.criterion()))
			.findFirst()
			.orElse(null);
		if (criterion == null) {
			return ActResult.refused(Violation.of("CRITERION_UNKNOWN", of.criterion()));
		}
		if (score.points() > criterion.maximumPoints()) {
			return ActResult
				.refused(Violation.at("points", "TOO_MANY_POINTS", criterion.code(), criterion.maximumPoints()));
		}
		this.scores.save(seat, of.nominationId(), criterion.code(), score);
		this.audit.record(caller, "GiveScore", "score", of, null, score);
		return new ActResult.Done<>(score);
	}

	@Transactional
	public ActResult<Integer> handIn(UUID sessionId, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		if (seat == null) {
			return new ActResult.NotFound<>();
		}
		if (seat.memberId() == null) {
			return new ActResult.NotHers<>(Violation.of("NOT_ON_PANEL"));
		}
		if (seat.phase() != Phase.SCORING) {
			return new ActResult.NotNow<>(Violation.of("NO_SITTING_OPEN"));
		}
		var owed = this.scores.owed(seat, caller.subject());
		if (owed.dossiers() == 0) {
			return new ActResult.NotNow<>(Violation.of("SCORES_HANDED_IN"));
		}
		if (owed.withoutCriteria() > 0) {
			return new ActResult.NotNow<>(Violation.of("ROUND_WITHOUT_CRITERIA"));
		}
		if (owed.missing() > 0) {
			return ActResult.refused(Violation.of("SCORES_MISSING", owed.missing()));
		}
		int handedIn = this.scores.handIn(seat, caller.subject(), this.clock.instant());
		this.standings.recompute(sessionId);
		this.audit.record(caller, "HandInScores", "session", sessionId, null, seat);
		return new ActResult.Done<>(handedIn);
	}

	/**
	 * Which score.
	 *
	 * @param sessionId the session
	 * @param nominationId the dossier's nomination
	 * @param criterion code of the criterion
	 */
	record ScoreOf(UUID sessionId, UUID nominationId, String criterion) {

		@Override
		public String toString() {
			return this.sessionId + "/" + this.nominationId + "/" + this.criterion;
		}

	}

}
