package vn.thidua.appraisal.decision.kind;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Changes who may decide what. Decisions that were issued stand as they are: they were
 * allowed on their day.
 */
@Service
class ChangingAwardKindRules {

	private final AwardKindRules rules;

	private final AuditTrail audit;

	ChangingAwardKindRules(AwardKindRules rules, AuditTrail audit) {
		this.rules = rules;
		this.audit = audit;
	}

	/** The client names the id; a rule that is not there yet needs no revision. */
	@Transactional
	public Result change(UUID ruleId, ChangeAwardKindRule change, @Nullable Long revision, Caller caller) {
		var known = this.rules.findForChange(ruleId).orElse(null);
		if (known != null && (revision == null || revision != known.revision())) {
			return new Result.Outdated(revision != null);
		}
		var rule = new AwardKindRule(ruleId, (known == null) ? 1 : known.revision() + 1, change.kind(), change.level(),
				change.legalBasis(), change.validFrom(), change.validUntil());
		if (change.validUntil() != null && change.validUntil().isBefore(change.validFrom())) {
			return new Result.Refused(Violation.at("validUntil", "VALIDITY_ENDS_BEFORE_IT_BEGINS"));
		}
		if (this.rules.overlaps(rule)) {
			return new Result.Refused(Violation.at("validFrom", "KIND_RULE_OVERLAPS", change.kind(), change.level()));
		}
		this.rules.keep(rule);
		this.audit.record(caller, "ChangeAwardKindRule", "award-kind-rule", ruleId, known, rule);
		return new Result.Changed(rule);
	}

	/** What became of a change. */
	sealed interface Result {

		record Changed(AwardKindRule rule) implements Result {
		}

		record Refused(Violation violation) implements Result {
		}

		/** Whether a revision was named at all. */
		record Outdated(boolean named) implements Result {
		}

	}

}
