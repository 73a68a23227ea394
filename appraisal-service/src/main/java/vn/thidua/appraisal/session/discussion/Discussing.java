package vn.thidua.appraisal.session.discussion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.RecusedDossiers;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.appraisal.session.scoring.Blindness;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/** Members discuss a dossier after scoring it, never before. Source: A3, A4. */
@Service
class Discussing {

	private final Seats seats;

	private final Blindness blindness;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Clock clock;

	Discussing(Seats seats, Blindness blindness, JdbcClient jdbc, AuditTrail audit, Clock clock) {
		this.seats = seats;
		this.blindness = blindness;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	ActResult<Page<RemarkView>> page(UUID sessionId, UUID nominationId, PageQuery query, Caller caller) {
		var seat = this.seats.find(sessionId, caller).orElse(null);
		var refused = this.<Page<RemarkView>>refused(seat, nominationId, caller);
		if (seat == null || refused != null) {
			return (refused == null) ? new ActResult.NotFound<>() : refused;
		}
		List<RemarkView> items = this.jdbc.sql("""
				select remark.*, coalesce(member.name, '') as name
				from remark left join panel_member member using (session_id, member_id)
				where session_id = ? and nomination_id = ? order by remark_id limit ? offset ?
				""")
			.params(sessionId, nominationId, query.limit(), query.offset())
			.query(RecordRows.of(RemarkView.class))
			.list();
		long total = this.jdbc.sql("select count(*) from remark where session_id = ? and nomination_id = ?")
			.params(sessionId, nominationId)
			.query(Long.class)
			.single();
		return new ActResult.Done<>(Page.of(items, query, total));
	}

	@Transactional
	public ActResult<UUID> make(UUID sessionId, UUID nominationId, MakeRemark remark, Caller caller) {
		var seat = this.seats.findForOwnWriting(sessionId, caller).orElse(null);
		var refused = this.<UUID>refused(seat, nominationId, caller);
		if (seat == null || refused != null) {
			return (refused == null) ? new ActResult.NotFound<>() : refused;
		}
		if (seat.memberId() == null) {
			return new ActResult.NotHers<>(Violation.of("NOT_ON_PANEL"));
		}
		if (seat.phase() != Phase.SCORING) {
			return new ActResult.NotNow<>(Violation.of("NO_SITTING_OPEN"));
		}
		var remarkId = UuidCreator.getTimeOrderedEpoch();
		this.jdbc.sql("""
				insert into remark (remark_id, session_id, nomination_id, member_id, text, made_at)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(remarkId, sessionId, nominationId, seat.memberId(), remark.text(),
					Timestamp.from(this.clock.instant()))
			.update();
		this.audit.record(caller, "MakeRemark", "remark", remarkId, null, remark);
		return new ActResult.Done<>(remarkId);
	}

	private <T> @Nullable ActResult<T> refused(@Nullable Seat seat, UUID nominationId, Caller caller) {
		if (seat == null || !isSeen(seat, nominationId, caller)) {
			return new ActResult.NotFound<>();
		}
		var blind = this.blindness.of(seat, nominationId, caller).orElse(null);
		if (blind == null) {
			return null;
		}
		return (seat.memberId() == null) ? new ActResult.NotHers<>(blind) : new ActResult.NotNow<>(blind);
	}

	private boolean isSeen(Seat seat, UUID nominationId, Caller caller) {
		return this.jdbc.sql("""
				select exists (select from dossier
				where session_id = :sessionId and nomination_id = :nominationId and
				""" + RecusedDossiers.NOT_AMONG_THEM + ")")
			.param("sessionId", seat.sessionId())
			.param("nominationId", nominationId)
			.param("subject", caller.subject())
			.query(Boolean.class)
			.single();
	}

}
