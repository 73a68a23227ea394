package vn.thidua.appraisal.session.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Gives one session another quota, by an act with its legal basis. Source: A1, N2. */
@Service
class GrantingQuotaExceptions {

	private final Seats seats;

	private final Supervision supervision;

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final Clock clock;

	GrantingQuotaExceptions(Seats seats, Supervision supervision, JdbcClient jdbc, AuditTrail audit, Clock clock) {
		this.seats = seats;
		this.supervision = supervision;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ActResult<Long> grant(UUID sessionId, GrantQuotaException exception, @Nullable Long seen, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		var refusal = this.supervision.<Long>refusal(seat, seen, caller).orElse(null);
		if (refusal != null) {
			return refusal;
		}
		if (!exception.isPossible()) {
			return ActResult.refused(Violation.at("minimum", "MINIMUM_ABOVE_MAXIMUM"));
		}
		this.jdbc.sql("""
				insert into quota_exception (session_id, minimum, maximum, legal_basis, reason, granted_at, granted_by)
				values (:sessionId, :minimum, :maximum, :legalBasis, :reason, :at, :by)
				on conflict (session_id) do update set minimum = excluded.minimum, maximum = excluded.maximum,
				  legal_basis = excluded.legal_basis, reason = excluded.reason, granted_at = excluded.granted_at,
				  granted_by = excluded.granted_by
				""")
			.param("sessionId", sessionId)
			.param("minimum", exception.minimum())
			.param("maximum", exception.maximum())
			.param("legalBasis", exception.legalBasis())
			.param("reason", exception.reason())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", caller.subject())
			.update();
		this.audit.record(caller, "GrantQuotaException", "session", sessionId, seat, exception);
		return new ActResult.Done<>(this.seats.changed(sessionId));
	}

}
