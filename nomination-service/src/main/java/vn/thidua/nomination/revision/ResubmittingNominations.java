package vn.thidua.nomination.revision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.dossier.Dossiers;
import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.eligibility.SubmissionGrounds;
import vn.thidua.nomination.eligibility.SubmissionPolicies;
import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.nomination.submission.Nomination;
import vn.thidua.nomination.submission.Nomination.Transition;
import vn.thidua.nomination.submission.NominationEventsPublisher;
import vn.thidua.nomination.submission.Nominations;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * A nomination goes again to the unit that returned it, at the same step. It kept its
 * place in the quota. Source: N7.
 */
@Service
class ResubmittingNominations {

	private final Nominations nominations;

	private final Dossiers dossiers;

	private final SubmissionGrounds grounds;

	private final NominationEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	ResubmittingNominations(Nominations nominations, Dossiers dossiers, SubmissionGrounds grounds,
			NominationEventsPublisher events, AuditTrail audit, Clock clock) {
		this.nominations = nominations;
		this.dossiers = dossiers;
		this.grounds = grounds;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public DossierChange submit(UUID nominationId, BasedOn basedOn, Caller caller) {
		var nomination = this.nominations.findForChange(nominationId, caller.unitId()).orElse(null);
		if (nomination == null || this.dossiers.isErased(nominationId)) {
			return new DossierChange.NotFound();
		}
		if (basedOn.isOutdatedBy(nomination.revision())) {
			return basedOn.outdated();
		}
		return switch (nomination.submittedAgain(this.clock.instant())) {
			case Transition.Refused(var violation) -> new DossierChange.NotPossible(violation);
			case Transition.Made(var submitted) -> submit(nomination, submitted, caller);
		};
	}

	private DossierChange submit(Nomination returned, Nomination submitted, Caller caller) {
		var dossier = this.dossiers.of(returned.nominationId(), returned.roundId(), returned.nomineeId());
		var violations = violations(dossier, caller);
		if (!violations.isEmpty()) {
			return new DossierChange.Refused(violations);
		}
		this.nominations.change(submitted);
		this.dossiers.tell(submitted.nominationId(), submitted.revision());
		this.events.submitted(submitted, dossier);
		this.audit.record(caller, "SubmitNomination", "nomination", submitted.nominationId(), returned, submitted);
		return new DossierChange.Changed(submitted.nominationId(), submitted.revision(), submitted.state(), List.of());
	}

	private List<Violation> violations(SubmitNomination dossier, Caller caller) {
		return switch (this.grounds.find(dossier.roundId(), caller.unitId())) {
			case SubmissionGrounds.Missing(var violation) -> List.of(violation);
			case SubmissionGrounds.Found found -> SubmissionPolicies.violations(found, dossier);
		};
	}

}
