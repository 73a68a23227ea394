package vn.thidua.nomination.revision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.dossier.Dossiers;
import vn.thidua.nomination.draft.DraftContent;
import vn.thidua.nomination.draft.DraftNomination;
import vn.thidua.nomination.draft.Outstanding;
import vn.thidua.nomination.nominee.DescribingNominees;
import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.nomination.submission.Nomination;
import vn.thidua.nomination.submission.Nomination.Transition;
import vn.thidua.nomination.submission.NominationEventsPublisher;
import vn.thidua.nomination.submission.Nominations;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** A unit mends a nomination that was returned to it. Source: N7. */
@Service
class RevisingNominations {

	private final Nominations nominations;

	private final Dossiers dossiers;

	private final DescribingNominees describingNominees;

	private final Outstanding outstanding;

	private final NominationEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	RevisingNominations(Nominations nominations, Dossiers dossiers, DescribingNominees describingNominees,
			Outstanding outstanding, NominationEventsPublisher events, AuditTrail audit, Clock clock) {
		this.nominations = nominations;
		this.dossiers = dossiers;
		this.describingNominees = describingNominees;
		this.outstanding = outstanding;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public DossierChange revise(UUID nominationId, DraftNomination written, BasedOn basedOn, Caller caller) {
		var nomination = this.nominations.findForChange(nominationId, caller.unitId()).orElse(null);
		if (nomination == null || this.dossiers.isErased(nominationId)) {
			return new DossierChange.NotFound();
		}
		if (basedOn.isOutdatedBy(nomination.revision())) {
			return basedOn.outdated();
		}
		return switch (nomination.revised()) {
			case Transition.Refused(var violation) -> new DossierChange.NotPossible(violation);
			case Transition.Made(var revised) -> revise(revised, written, caller);
		};
	}

	private DossierChange revise(Nomination revised, DraftNomination written, Caller caller) {
		var before = this.dossiers.of(revised.nominationId(), revised.roundId(), revised.nomineeId());
		var violations = RevisionPolicy.violations(before, written);
		if (!violations.isEmpty()) {
			return new DossierChange.Refused(violations);
		}
		var content = written.content();
		var after = content.nomination(revised.roundId(), before.waivers());
		this.nominations.change(revised);
		this.describingNominees.describe(caller.unitId(), after.nominee());
		this.dossiers.change(revised.nominationId(), after, written.circumstances(), caller);
		this.events.revised(revised, this.clock.instant());
		this.audit.record(caller, "ReviseNomination", "nomination", revised.nominationId(), before, written);
		return new DossierChange.Changed(revised.nominationId(), revised.revision(), revised.state(),
				outstanding(revised, content));
	}

	private List<Violation> outstanding(Nomination revised, DraftContent content) {
		return this.outstanding.of(revised.nominationId(), revised.nominatingUnitId(), revised.roundId(), content);
	}

}
