package vn.thidua.nomination.draft;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.circumstance.SpecialCircumstances;
import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.nomination.submission.SubmissionResult.SubmissionRefused;
import vn.thidua.nomination.submission.SubmissionResult.Submitted;
import vn.thidua.nomination.submission.SubmittingNomination;
import vn.thidua.platform.security.Caller;

/** A draft becomes the nomination of the same id, by the same rules as any other. */
@Service
public class SubmittingDrafts {

	private final Drafts drafts;

	private final SpecialCircumstances circumstances;

	private final SubmittingNomination submittingNomination;

	SubmittingDrafts(Drafts drafts, SpecialCircumstances circumstances, SubmittingNomination submittingNomination) {
		this.drafts = drafts;
		this.circumstances = circumstances;
		this.submittingNomination = submittingNomination;
	}

	@Transactional
	public DossierChange submit(UUID nominationId, BasedOn basedOn, Caller caller) {
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
		var missing = draft.content().missing();
		return missing.isEmpty() ? submit(draft, caller) : new DossierChange.Refused(missing);
	}

	private DossierChange submit(Draft draft, Caller caller) {
		var submitted = draft.content().nomination(draft.roundId(), this.circumstances.waiversOf(draft.nominationId()));
		return switch (this.submittingNomination.submitDraft(draft.nominationId(), draft.revision(), submitted,
				caller)) {
			case SubmissionRefused(var violations) -> new DossierChange.Refused(violations);
			case Submitted(var nomination) -> {
				this.drafts.becomeNomination(draft);
				yield new DossierChange.Changed(nomination.nominationId(), nomination.revision(), nomination.state(),
						List.of());
			}
		};
	}

}
