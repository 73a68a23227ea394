package vn.thidua.appraisal.session.panel;

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

/** Whoever leads the panel opens a sitting on all that waits. Source: A1. */
@Service
class OpeningSittings {

	private final Seats seats;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	OpeningSittings(Seats seats, JdbcClient jdbc, AuditTrail audit) {
		this.seats = seats;
		this.jdbc = jdbc;
		this.audit = audit;
	}

	@Transactional
	public ActResult<Seat> open(UUID sessionId, OpenSitting sitting, @Nullable Long seen, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		if (seat == null) {
			return new ActResult.NotFound<>();
		}
		if (!seat.leads()) {
			return new ActResult.NotHers<>(Violation.of("NOT_LEADING_PANEL"));
		}
		if (seen == null || seen != seat.revision()) {
			return new ActResult.Outdated<>(seen != null);
		}
		if (seat.phase() == Phase.SCORING) {
			return new ActResult.NotNow<>(Violation.of("SITTING_OPEN"));
		}
		if (!seat.waits()) {
			return new ActResult.NotNow<>(Violation.of("NOTHING_WAITS"));
		}
		this.jdbc.sql("""
				update appraisal_session set phase = 'SCORING', sitting = sitting + 1, measure = ? where session_id = ?
				""").params(sitting.measure().name(), sessionId).update();
		this.seats.changed(sessionId);
		var opened = this.seats.find(sessionId, caller).orElseThrow();
		this.audit.record(caller, "OpenSitting", "session", sessionId, seat, opened);
		return new ActResult.Done<>(opened);
	}

}
