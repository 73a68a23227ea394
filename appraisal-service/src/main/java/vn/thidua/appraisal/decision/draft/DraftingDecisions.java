package vn.thidua.appraisal.decision.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.decision.DecisionResult;
import vn.thidua.appraisal.decision.IssuingDecisions;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/** Prepares decisions; issuing one is final. Source: A6. */
@Service
class DraftingDecisions {

	private static final String SUBJECT = "decision-draft";

	private final Drafts drafts;

	private final NamedNominations named;

	private final IssuingDecisions issuing;

	private final AuditTrail audit;

	private final Clock clock;

	DraftingDecisions(Drafts drafts, NamedNominations named, IssuingDecisions issuing, AuditTrail audit, Clock clock) {
		this.drafts = drafts;
		this.named = named;
		this.issuing = issuing;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public DraftResult begin(DraftTerms terms, Caller caller) {
		var violations = this.named.hold(terms, caller);
		if (!violations.isEmpty()) {
			return new DraftResult.Refused(violations);
		}
		var draft = new Draft(UuidCreator.getTimeOrderedEpoch(), caller.unitId(), 1, terms,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject(), null);
		this.drafts.add(draft);
		this.audit.record(caller, "DraftDecision", SUBJECT, draft.draftId(), null, draft);
		return new DraftResult.Changed(draft);
	}

	@Transactional
	public DraftResult change(UUID draftId, DraftTerms terms, @Nullable Long revision, Caller caller) {
		return onOpen(draftId, revision, caller, (draft) -> {
			var violations = this.named.hold(terms, caller);
			if (!violations.isEmpty()) {
				return new DraftResult.Refused(violations);
			}
			var changed = next(draft, terms, null, caller);
			this.drafts.change(changed);
			this.audit.record(caller, "ChangeDecisionDraft", SUBJECT, draftId, draft, changed);
			return new DraftResult.Changed(changed);
		});
	}

	@Transactional
	public DraftResult discard(UUID draftId, @Nullable Long revision, Caller caller) {
		return onOpen(draftId, revision, caller, (draft) -> {
			this.drafts.remove(draftId);
			this.audit.record(caller, "DiscardDecisionDraft", SUBJECT, draftId, draft, null);
			return new DraftResult.Discarded();
		});
	}

	/** Of two at the same time the second finds it issued. */
	@Transactional
	public DraftResult issue(UUID draftId, @Nullable Long revision, Caller caller) {
		return onOpen(draftId, revision, caller, (draft) -> {
			var outstanding = draft.terms().outstanding();
			if (!outstanding.isEmpty()) {
				return new DraftResult.Refused(outstanding);
			}
			return switch (this.issuing.issue(draft.terms().complete(), caller)) {
				case DecisionResult.Refused(var violations) -> new DraftResult.Refused(violations);
				case DecisionResult.Issued(var decision) -> {
					this.drafts.change(next(draft, draft.terms(), decision.decisionId(), caller));
					yield new DraftResult.Issued(decision);
				}
			};
		});
	}

	private Draft next(Draft draft, DraftTerms terms, @Nullable UUID decisionId, Caller caller) {
		return new Draft(draft.draftId(), draft.authorityUnitId(), draft.revision() + 1, terms,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject(), decisionId);
	}

	private DraftResult onOpen(UUID draftId, @Nullable Long revision, Caller caller, Function<Draft, DraftResult> act) {
		var draft = this.drafts.findForChange(draftId, caller).orElse(null);
		if (draft == null) {
			return new DraftResult.NotFound();
		}
		if (!draft.authorityUnitId().equals(caller.unitId())) {
			return new DraftResult.OfAnotherAuthority();
		}
		if (draft.decisionId() != null) {
			return new DraftResult.AlreadyIssued();
		}
		if (revision == null || revision != draft.revision()) {
			return new DraftResult.Outdated(revision != null);
		}
		return act.apply(draft);
	}

}
