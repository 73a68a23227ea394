package vn.thidua.nomination.draft;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.eligibility.CircumstancePolicy;
import vn.thidua.nomination.round.Rounds;
import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.nomination.submission.Nomination;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * A unit writes a nomination, as incomplete as it may be. Nobody else is told of it.
 * Source: N7.
 */
@Service
public class DraftingNominations {

	private final Drafts drafts;

	private final Rounds rounds;

	private final Outstanding outstanding;

	private final AuditTrail audit;

	private final Clock clock;

	DraftingNominations(Drafts drafts, Rounds rounds, Outstanding outstanding, AuditTrail audit, Clock clock) {
		this.drafts = drafts;
		this.rounds = rounds;
		this.outstanding = outstanding;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public DossierChange draft(DraftNomination written, Caller caller) {
		var violations = violations(written, caller);
		if (!violations.isEmpty()) {
			return new DossierChange.Refused(violations);
		}
		var draft = new Draft(UuidCreator.getTimeOrderedEpoch(), 1, written.roundId(), caller.unitId(),
				Nomination.State.DRAFT, written.content(), this.clock.instant());
		this.drafts.add(draft, written.circumstances(), caller);
		this.audit.record(caller, "DraftNomination", "nomination", draft.nominationId(), null, written);
		return changed(draft);
	}

	@Transactional
	public DossierChange revise(UUID nominationId, DraftNomination written, BasedOn basedOn, Caller caller) {
		var draft = this.drafts.findForChange(nominationId, caller.unitId()).orElse(null);
		if (draft == null) {
			return new DossierChange.NotFound();
		}
		if (basedOn.isOutdatedBy(draft.revision())) {
			return basedOn.outdated();
		}
		if (!draft.state().canBeRevised()) {
			return new DossierChange.NotPossible(draft.state().refusal());
		}
		var violations = violations(written, caller);
		if (!violations.isEmpty()) {
			return new DossierChange.Refused(violations);
		}
		var revised = draft.saying(written.roundId(), written.content(), this.clock.instant());
		this.drafts.change(revised, written.circumstances(), caller);
		this.audit.record(caller, "ReviseNomination", "nomination", nominationId, draft, written);
		return changed(revised);
	}

	/** What cannot be kept at all; what is only lacking is outstanding. */
	private List<Violation> violations(DraftNomination written, Caller caller) {
		if (this.rounds.findFor(caller.unitId(), written.roundId()).isEmpty()) {
			return List.of(Violation.at("roundId", "ROUND_UNKNOWN"));
		}
		return CircumstancePolicy.violations(written.circumstances());
	}

	private DossierChange changed(Draft draft) {
		return new DossierChange.Changed(draft.nominationId(), draft.revision(), draft.state(),
				this.outstanding.of(draft.nominationId(), draft.unitId(), draft.roundId(), draft.content()));
	}

}
