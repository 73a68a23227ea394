package vn.thidua.nomination.organisation.reorganisation;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.organisation.Units;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/**
 * Approves a reorganisation, which is applied at once when its day has come, or withdraws
 * it.
 */
@Service
class DecidingReorganisations {

	private final Reorganisations reorganisations;

	private final Units units;

	private final PreviewingReorganisations previewing;

	private final ApplyingReorganisations applying;

	private final AuditTrail audit;

	private final Clock clock;

	DecidingReorganisations(Reorganisations reorganisations, Units units, PreviewingReorganisations previewing,
			ApplyingReorganisations applying, AuditTrail audit, Clock clock) {
		this.reorganisations = reorganisations;
		this.units = units;
		this.previewing = previewing;
		this.applying = applying;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ReorganisationResult approve(UUID id, @Nullable Long basedOn, Caller caller) {
		this.units.lockTree();
		var current = this.reorganisations.findForChange(caller.unitId(), id).orElse(null);
		var refusal = refusal(current, basedOn);
		if (current == null || refusal != null) {
			return (refusal == null) ? new ReorganisationResult.NotFound() : refusal;
		}
		if (current.state() != Reorganisation.State.PROPOSED) {
			return new ReorganisationResult.NotPossible(current.state());
		}
		var tree = this.previewing.tree(current.unitId(), current.plan());
		var violations = this.previewing.violations(current, tree);
		if (!violations.isEmpty()) {
			return new ReorganisationResult.Refused(violations);
		}
		var approved = current.approved(caller.subject());
		this.reorganisations.change(approved);
		this.audit.record(caller, "ApproveReorganisation", "reorganisation", id, current, approved);
		var now = approved.isDueOn(Vietnam.today(this.clock)) ? this.applying.apply(approved, tree, caller) : approved;
		return new ReorganisationResult.Done(this.previewing.view(now));
	}

	@Transactional
	public ReorganisationResult withdraw(UUID id, @Nullable Long basedOn, Caller caller) {
		var current = this.reorganisations.findForChange(caller.unitId(), id).orElse(null);
		var refusal = refusal(current, basedOn);
		if (current == null || refusal != null) {
			return (refusal == null) ? new ReorganisationResult.NotFound() : refusal;
		}
		return switch (current.state()) {
			case APPLIED, WITHDRAWN -> new ReorganisationResult.NotPossible(current.state());
			case PROPOSED, APPROVED -> {
				var withdrawn = current.withdrawn();
				this.reorganisations.change(withdrawn);
				this.audit.record(caller, "WithdrawReorganisation", "reorganisation", id, current, withdrawn);
				yield new ReorganisationResult.Done(this.previewing.view(withdrawn));
			}
		};
	}

	private static @Nullable ReorganisationResult refusal(@Nullable Reorganisation current, @Nullable Long basedOn) {
		if (current == null) {
			return new ReorganisationResult.NotFound();
		}
		return (basedOn != null && basedOn == current.revision()) ? null
				: new ReorganisationResult.Outdated(basedOn != null);
	}

}
