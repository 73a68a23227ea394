package vn.thidua.nomination.revision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.draft.Draft;
import vn.thidua.nomination.draft.Drafts;
import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.nomination.submission.Nomination;
import vn.thidua.nomination.submission.Nomination.Transition;
import vn.thidua.nomination.submission.NominationEventsPublisher;
import vn.thidua.nomination.submission.Nominations;
import vn.thidua.nomination.submission.Passage;
import vn.thidua.nomination.submission.Passages;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * A unit withdraws a draft or a nomination, until it is proposed. Its place in the quota
 * is free again. Source: N7.
 */
@Service
class WithdrawingNominations {

	private final Drafts drafts;

	private final Nominations nominations;

	private final Passages passages;

	private final NominationEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	WithdrawingNominations(Drafts drafts, Nominations nominations, Passages passages, NominationEventsPublisher events,
			AuditTrail audit, Clock clock) {
		this.drafts = drafts;
		this.nominations = nominations;
		this.passages = passages;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/** A draft can become a nomination meanwhile, never the other way round. */
	@Transactional
	public DossierChange withdraw(UUID nominationId, WithdrawNomination withdrawal, BasedOn basedOn, Caller caller) {
		var draft = this.drafts.findForChange(nominationId, caller.unitId()).orElse(null);
		if (draft != null) {
			return basedOn.isOutdatedBy(draft.revision()) ? basedOn.outdated() : withdraw(draft, withdrawal, caller);
		}
		var nomination = this.nominations.findForChange(nominationId, caller.unitId()).orElse(null);
		if (nomination == null) {
			return new DossierChange.NotFound();
		}
		if (basedOn.isOutdatedBy(nomination.revision())) {
			return basedOn.outdated();
		}
		return switch (nomination.withdrawn()) {
			case Transition.Refused(var violation) -> new DossierChange.NotPossible(violation);
			case Transition.Made(var withdrawn) -> withdraw(nomination, withdrawn, withdrawal, caller);
		};
	}

	private DossierChange withdraw(Nomination before, Nomination withdrawn, WithdrawNomination withdrawal,
			Caller caller) {
		var now = this.clock.instant();
		this.nominations.change(withdrawn);
		this.passages.add(Passage.of(before, withdrawn, Passage.Ending.WITHDRAWN, now));
		this.passages.keepReason(withdrawn.nominationId(), withdrawal.reason(), caller, now);
		this.events.withdrawn(withdrawn, now);
		this.audit.record(caller, "WithdrawNomination", "nomination", before.nominationId(), before, withdrawn);
		return new DossierChange.Changed(withdrawn.nominationId(), withdrawn.revision(), withdrawn.state(), List.of());
	}

	private DossierChange withdraw(Draft draft, WithdrawNomination withdrawal, Caller caller) {
		if (!draft.state().canBeWithdrawn()) {
			return new DossierChange.NotPossible(draft.state().refusal());
		}
		var now = this.clock.instant();
		var withdrawn = draft.withdrawn(now);
		this.drafts.change(withdrawn);
		this.passages.keepReason(draft.nominationId(), withdrawal.reason(), caller, now);
		this.audit.record(caller, "WithdrawNomination", "nomination", draft.nominationId(), draft, withdrawn);
		return new DossierChange.Changed(draft.nominationId(), withdrawn.revision(), withdrawn.state(), List.of());
	}

}
