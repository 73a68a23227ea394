package vn.thidua.nomination.organisation.reorganisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.nomination.organisation.Units;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * Proposes a reorganisation, stated by hand or read from a file. What stands against it
 * is told with it, and may be answered later.
 */
@Service
class ProposingReorganisations {

	private final Reorganisations reorganisations;

	private final Units units;

	private final PreviewingReorganisations previewing;

	private final AuditTrail audit;

	ProposingReorganisations(Reorganisations reorganisations, Units units, PreviewingReorganisations previewing,
			AuditTrail audit) {
		this.reorganisations = reorganisations;
		this.units = units;
		this.previewing = previewing;
		this.audit = audit;
	}

	@Transactional
	public ReorganisationResult propose(ProposeReorganisation proposal, Caller caller) {
		if (this.units.below(caller.unitId()).isEmpty()) {
			return new ReorganisationResult.NotFound();
		}
		return add(proposal, proposal.plan(), caller);
	}

	/** Predecessors are found as they stood on the day before. */
	@Transactional
	public ReorganisationResult propose(ReorganisationFile file, List<ReorganisationRow> rows, Caller caller) {
		var dayBefore = this.units.belowOn(caller.unitId(), file.effectiveOn().minusDays(1));
		if (dayBefore.isEmpty()) {
			return new ReorganisationResult.NotFound();
		}
		var tree = UnitTree.of(caller.unitId(), dayBefore, this.units.depths(), Set.of());
		return add(file.proposal(), PlanFromRows.plan(rows, tree, file.parent()), caller);
	}

	@Transactional
	public ReorganisationResult revise(UUID id, ProposeReorganisation proposal, @Nullable Long basedOn, Caller caller) {
		var current = this.reorganisations.findForChange(caller.unitId(), id).orElse(null);
		if (current == null) {
			return new ReorganisationResult.NotFound();
		}
		if (basedOn == null || basedOn != current.revision()) {
			return new ReorganisationResult.Outdated(basedOn != null);
		}
		if (current.state() != Reorganisation.State.PROPOSED) {
			return new ReorganisationResult.NotPossible(current.state());
		}
		var revised = current.revised(proposal);
		this.reorganisations.change(revised);
		this.audit.record(caller, "ReviseReorganisation", "reorganisation", id, current, revised);
		return new ReorganisationResult.Done(this.previewing.view(revised));
	}

	private ReorganisationResult add(ProposeReorganisation proposal, ReorganisationPlan plan, Caller caller) {
		var proposed = Reorganisation.proposed(UuidCreator.getTimeOrderedEpoch(), caller.unitId(),
				proposal.effectiveOn(), proposal.legalBasis(), plan);
		this.reorganisations.add(proposed);
		this.audit.record(caller, "ProposeReorganisation", "reorganisation", proposed.reorganisationId(), null,
				proposed);
		return new ReorganisationResult.Done(this.previewing.view(proposed));
	}

}
