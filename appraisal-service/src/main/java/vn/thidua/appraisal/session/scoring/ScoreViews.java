package vn.thidua.appraisal.session.scoring;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/** Scores of a dossier as one of the panel may see them. Source: A3, A4. */
@Repository
class ScoreViews {

	private final Seats seats;

	private final Scores scores;

	private final Blindness blindness;

	private final JdbcClient jdbc;

	ScoreViews(Seats seats, Scores scores, Blindness blindness, JdbcClient jdbc) {
		this.seats = seats;
		this.scores = scores;
		this.blindness = blindness;
		this.jdbc = jdbc;
	}

	ActResult<ScoresView> find(UUID sessionId, UUID nominationId, Caller caller) {
		var seat = this.seats.find(sessionId, caller).orElse(null);
		var dossier = (seat == null) ? null : this.scores.find(seat, nominationId, caller.subject()).orElse(null);
		if (seat == null || dossier == null) {
			return new ActResult.NotFound<>();
		}
		var blind = this.blindness.of(seat, nominationId, caller);
		if (seat.memberId() == null && blind.isPresent()) {
			return new ActResult.NotHers<>(Violation.of("NOT_ON_PANEL"));
		}
		return new ActResult.Done<>(new ScoresView(nominationId,
				this.scores.criteria(seat.roundId(), dossier.nomineeKind()), own(seat, nominationId),
				dossier.handedIn(), blind.isPresent() ? null : compared(seat, nominationId)));
	}

	private List<ScoresView.ScoreView> own(Seat seat, UUID nominationId) {
		return (seat.memberId() == null) ? List.of() : this.scores.of(seat, nominationId, seat.memberId());
	}

	private ScoresView.@Nullable ComparedView compared(Seat seat, UUID nominationId) {
		return this.jdbc.sql("select * from standing where session_id = ? and nomination_id = ?")
			.params(seat.sessionId(), nominationId)
			.query(RecordRows.of(Standing.class))
			.optional()
			.map((standing) -> new ScoresView.ComparedView(standing.sheets(), standing.mean(), standing.spread(),
					standing.adjusted(), this.scores.of(seat, nominationId, null)))
			.orElse(null);
	}

}
