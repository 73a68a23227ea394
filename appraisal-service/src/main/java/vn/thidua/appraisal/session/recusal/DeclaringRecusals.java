package vn.thidua.appraisal.session.recusal;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.appraisal.session.scoring.Standings;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** A member recuses herself, or who leads the panel records it of her. Source: A4. */
@Service
class DeclaringRecusals {

	private final Seats seats;

	private final Recusals recusals;

	private final Standings standings;

	private final AuditTrail audit;

	DeclaringRecusals(Seats seats, Recusals recusals, Standings standings, AuditTrail audit) {
		this.seats = seats;
		this.recusals = recusals;
		this.standings = standings;
		this.audit = audit;
	}

	@Transactional
	public ActResult<DeclareRecusal> declare(UUID sessionId, DeclareRecusal recusal, Caller caller) {
		var seat = this.seats.findForAct(sessionId, caller).orElse(null);
		if (seat == null || !this.recusals.isSeen(sessionId, recusal.nominationId(), caller.subject())) {
			return new ActResult.NotFound<>();
		}
		if (seat.memberId() == null) {
			return new ActResult.NotHers<>(Violation.of("NOT_ON_PANEL"));
		}
		var memberId = (recusal.memberId() == null) ? seat.memberId() : recusal.memberId();
		if (!memberId.equals(seat.memberId()) && !seat.leads()) {
			return new ActResult.NotHers<>(Violation.of("NOT_LEADING_PANEL"));
		}
		if (recusal.reason().isDerived()) {
			return ActResult.refused(Violation.at("reason", "RECUSAL_REASON_DERIVED", recusal.reason()));
		}
		if (this.recusals.add(sessionId, recusal, memberId, caller.subject()) == 0) {
			return ActResult.refused(Violation.at("memberId", "NOT_A_MEMBER"));
		}
		this.standings.recompute(sessionId);
		this.seats.changed(sessionId);
		this.audit.record(caller, "DeclareRecusal", "session", sessionId, null, recusal);
		return new ActResult.Done<>(recusal);
	}

}
