package vn.thidua.appraisal.session.panel;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.round.Rounds;
import vn.thidua.appraisal.round.TierRules;
import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.appraisal.session.Seats;
import vn.thidua.appraisal.session.scoring.Standings;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Forms a session's panel, or forms it anew. While a sitting scores, nobody leaves it who
 * handed in scores. Source: A1, A2.
 */
@Service
class FormingPanels {

	private final Seats seats;

	private final Panels panels;

	private final Rounds rounds;

	private final Standings standings;

	private final AuditTrail audit;

	FormingPanels(Seats seats, Panels panels, Rounds rounds, Standings standings, AuditTrail audit) {
		this.seats = seats;
		this.panels = panels;
		this.rounds = rounds;
		this.standings = standings;
		this.audit = audit;
	}

	@Transactional
	public ActResult<Seat> form(UUID sessionId, FormPanel panel, @Nullable Long seen, Caller caller) {
		var seat = this.seats.findForPanel(sessionId, caller).orElse(null);
		if (seat == null) {
			return new ActResult.NotFound<>();
		}
		if (!seat.unitId().equals(caller.unitId())) {
			return new ActResult.NotHers<>(Violation.of("FORBIDDEN"));
		}
		if (seen == null || seen != seat.revision()) {
			return new ActResult.Outdated<>(seen != null);
		}
		if (seat.phase() != Phase.SCORING && !seat.collects()) {
			return new ActResult.NotNow<>(Violation.of("SESSION_CONCLUDED"));
		}
		var rules = this.rounds.findRules(seat.roundId(), seat.unitLevel(), sessionId);
		var violations = PanelPolicy.violations(panel,
				this.panels.ground(seat, rules.map(TierRules::deciding).orElse(false)));
		if (!violations.isEmpty()) {
			return new ActResult.Refused<>(violations);
		}
		return new ActResult.Done<>(form(seat, panel, caller));
	}

	private Seat form(Seat seat, FormPanel panel, Caller caller) {
		var before = this.panels.view(seat, caller.subject());
		this.panels.replace(seat.sessionId(), panel);
		this.standings.recompute(seat.sessionId());
		this.seats.changed(seat.sessionId());
		this.audit.record(caller, "FormPanel", "session", seat.sessionId(), before, panel);
		return this.seats.find(seat.sessionId(), caller).orElseThrow();
	}

}
