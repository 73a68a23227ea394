package vn.thidua.nomination.draft;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.nomination.submission.Nominations;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * A draft is deleted with all that is kept of it. Of anything else something was told.
 */
@Service
class RemovingDrafts {

	private final Drafts drafts;

	private final Nominations nominations;

	private final AuditTrail audit;

	RemovingDrafts(Drafts drafts, Nominations nominations, AuditTrail audit) {
		this.drafts = drafts;
		this.nominations = nominations;
		this.audit = audit;
	}

	@Transactional
	public DossierChange remove(UUID nominationId, BasedOn basedOn, Caller caller) {
		var draft = this.drafts.findForChange(nominationId, caller.unitId()).orElse(null);
		if (draft == null) {
			return this.nominations.findForChange(nominationId, caller.unitId())
				.<DossierChange>map((nomination) -> new DossierChange.NotPossible(nomination.state().refusal()))
				.orElseGet(DossierChange.NotFound::new);
		}
		if (basedOn.isOutdatedBy(draft.revision())) {
			return basedOn.outdated();
		}
		if (!draft.state().canBeRevised()) {
			return new DossierChange.NotPossible(draft.state().refusal());
		}
		this.drafts.remove(draft);
		this.audit.record(caller, "DeleteDraft", "nomination", nominationId, draft, null);
		return new DossierChange.Removed();
	}

}
