package vn.thidua.appraisal.session.ranking;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.appraisal.session.scoring.Blindness;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Records how equals were told apart: all of them, by one act. Source: A3. */
@Service
class BreakingTies {

	private final Seats seats;

	private final Ranking ranking;

	private final Blindness blindness;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Clock clock;

	BreakingTies(Seats seats, Ranking ranking, Blindness blindness, JdbcClient jdbc, AuditTrail audit, Clock clock) {
		this.seats = seats;
		this.ranking = ranking;
		this.blindness = blindness;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ActResult<UUID> breakTie(UUID sessionId, BreakTie tie, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		if (seat == null) {
			return new ActResult.NotFound<>();
		}
		if (!seat.leads() || seat.recusedFromWaiting()) {
			return new ActResult.NotHers<>(Violation.of(seat.leads() ? "RECUSED_FROM_DOSSIER" : "NOT_LEADING_PANEL"));
		}
		if (seat.phase() != Phase.SCORING) {
			return new ActResult.NotNow<>(Violation.of("NO_SITTING_OPEN"));
		}
		var blind = this.blindness.of(seat, null, caller).orElse(null);
		if (blind != null) {
			return new ActResult.NotNow<>(blind);
		}
		var given = new HashSet<>(tie.nominationIds());
		var equals = this.ranking.equalsOf(seat, caller.subject(), tie.nominationIds().getFirst());
		if (given.size() != tie.nominationIds().size() || !given.equals(new HashSet<>(equals))) {
			return ActResult.refused(Violation.at("nominationIds", "NOT_THE_WHOLE_TIE", equals.size()));
		}
		return new ActResult.Done<>(record(seat, tie, caller));
	}

	private UUID record(Seat seat, BreakTie tie, Caller caller) {
		var tieBreakId = UuidCreator.getTimeOrderedEpoch();
		this.jdbc.sql("""
				insert into tie_break (tie_break_id, session_id, sitting, method, reason, decided_at, decided_by)
				values (?, ?, ?, ?, ?, ?, ?)
				""")
			.params(tieBreakId, seat.sessionId(), seat.sitting(), tie.method().name(), tie.reason(),
					Timestamp.from(this.clock.instant()), caller.subject())
			.update();
		this.jdbc.sql("""
				insert into tie_break_place (session_id, nomination_id, tie_break_id, place)
				select :sessionId, nomination_id, :tieBreakId, place
				from unnest(:nominations::uuid[]) with ordinality as given (nomination_id, place)
				on conflict (session_id, nomination_id) do update
				set tie_break_id = excluded.tie_break_id, place = excluded.place
				""")
			.param("sessionId", seat.sessionId())
			.param("tieBreakId", tieBreakId)
			.param("nominations", tie.nominationIds().stream().map(UUID::toString).toArray(String[]::new))
			.update();
		this.seats.changed(seat.sessionId());
		this.audit.record(caller, "BreakTie", "session", seat.sessionId(), null, tie);
		return tieBreakId;
	}

}
