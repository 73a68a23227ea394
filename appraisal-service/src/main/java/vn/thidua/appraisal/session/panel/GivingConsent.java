package vn.thidua.appraisal.session.panel;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

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

/** A department that appraises jointly agrees to a sitting, once. Source: A2. */
@Service
class GivingConsent {

	private final Seats seats;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Clock clock;

	GivingConsent(Seats seats, JdbcClient jdbc, AuditTrail audit, Clock clock) {
		this.seats = seats;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ActResult<Seat> give(UUID sessionId, GiveConsent consent, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		if (seat == null) {
			return new ActResult.NotFound<>();
		}
		if (seat.phase() != Phase.SCORING) {
			return new ActResult.NotNow<>(Violation.of("NO_SITTING_OPEN"));
		}
		if (!isOfDepartment(seat)) {
			return new ActResult.NotHers<>(Violation.of("NOT_OF_DEPARTMENT"));
		}
		int given = this.jdbc.sql("""
				insert into department_consent (session_id, sitting, unit_id, opinion, consented_at, consented_by)
				values (?, ?, ?, ?, ?, ?) on conflict do nothing
				""")
			.param(sessionId)
			.param(seat.sitting())
			.param(seat.memberUnitId())
			.param(consent.opinion())
			.param(Timestamp.from(this.clock.instant()))
			.param(caller.subject())
			.update();
		if (given == 0) {
			return new ActResult.NotNow<>(Violation.of("CONSENT_GIVEN"));
		}
		this.audit.record(caller, "GiveConsent", "session", sessionId, null, consent);
		return new ActResult.Done<>(seat);
	}

	private boolean isOfDepartment(Seat seat) {
		var unitId = seat.memberUnitId();
		return unitId != null
				&& this.jdbc.sql("select exists (select from panel_department where session_id = ? and unit_id = ?)")
					.params(seat.sessionId(), unitId)
					.query(Boolean.class)
					.single();
	}

}
