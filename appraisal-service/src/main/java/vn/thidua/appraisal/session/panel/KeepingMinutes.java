package vn.thidua.appraisal.session.panel;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/**
 * Keeps the minutes of a sitting until it concludes. They tell of all dossiers together:
 * who was recused from one of them neither reads nor writes them. Source: A1, A4.
 */
@Service
class KeepingMinutes {

	private final Seats seats;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Clock clock;

	KeepingMinutes(Seats seats, JdbcClient jdbc, AuditTrail audit, Clock clock) {
		this.seats = seats;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	Optional<MinutesView> find(UUID sessionId, Caller caller) {
		return this.seats.find(sessionId, caller)
			.flatMap((seat) -> minutes(seat).map((minutes) -> seat.recused() ? minutes.withheld() : minutes));
	}

	@Transactional
	public ActResult<MinutesView> keep(UUID sessionId, KeepMinutes minutes, @Nullable Long seen, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		if (seat == null) {
			return new ActResult.NotFound<>();
		}
		if (!seat.leads() || seat.recused()) {
			return new ActResult.NotHers<>(Violation.of(seat.leads() ? "RECUSED_FROM_DOSSIER" : "NOT_LEADING_PANEL"));
		}
		if (seat.phase() != Phase.SCORING) {
			return new ActResult.NotNow<>(Violation.of("NO_SITTING_OPEN"));
		}
		var before = minutes(seat).orElse(null);
		if (before != null && (seen == null || seen != before.revision())) {
			return new ActResult.Outdated<>(seen != null);
		}
		if (minutes.heldOn().isAfter(Vietnam.today(this.clock))) {
			return ActResult.refused(Violation.at("heldOn", "HELD_IN_FUTURE", Vietnam.today(this.clock)));
		}
		if (!members(sessionId).containsAll(minutes.attendeeIds())) {
			return ActResult.refused(Violation.at("attendeeIds", "NOT_A_MEMBER"));
		}
		write(seat, minutes, caller);
		var after = minutes(seat).orElseThrow();
		this.audit.record(caller, "KeepMinutes", "session", sessionId, before, after);
		return new ActResult.Done<>(after);
	}

	private Optional<MinutesView> minutes(Seat seat) {
		return this.jdbc.sql("select * from minutes where session_id = ? and sitting = ?")
			.params(seat.sessionId(), seat.sitting())
			.query((row, number) -> new MinutesView(row.getInt("sitting"), row.getLong("revision"),
					row.getObject("held_on", LocalDate.class),
					List.of((UUID[]) row.getArray("attendee_ids").getArray()), row.getString("discussion"),
					row.getString("vote"), row.getTimestamp("written_at").toInstant()))
			.optional();
	}

	private Set<UUID> members(UUID sessionId) {
		return new HashSet<>(this.jdbc.sql("select member_id from panel_member where session_id = ?")
			.param(sessionId)
			.query(UUID.class)
			.list());
	}

	private void write(Seat seat, KeepMinutes minutes, Caller caller) {
		this.jdbc
			.sql("""
					insert into minutes (session_id, sitting, revision, held_on, discussion, vote, attendee_ids, written_at,
					  written_by)
					values (:sessionId, :sitting, 1, :heldOn, :discussion, :vote, :attendees::uuid[], :at, :by)
					on conflict (session_id, sitting) do update set revision = minutes.revision + 1,
					  held_on = excluded.held_on, discussion = excluded.discussion, vote = excluded.vote,
					  attendee_ids = excluded.attendee_ids, written_at = excluded.written_at, written_by = excluded.written_by
					""")
			.param("sessionId", seat.sessionId())
			.param("sitting", seat.sitting())
			.param("heldOn", minutes.heldOn())
			.param("discussion", minutes.discussion())
			.param("vote", minutes.vote())
			.param("attendees", minutes.attendeeIds().stream().distinct().map(UUID::toString).toArray(String[]::new))
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", caller.subject())
			.update();
	}

}
