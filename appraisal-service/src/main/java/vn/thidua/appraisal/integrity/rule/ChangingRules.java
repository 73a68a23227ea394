package vn.thidua.appraisal.integrity.rule;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/** Gives a detector other thresholds from a day on. Source: A5, M2. */
@Service
class ChangingRules {

	private static final Logger log = LoggerFactory.getLogger(ChangingRules.class);

	private final DetectorRules rules;

	private final AuditTrail audit;

	private final Clock clock;

	ChangingRules(DetectorRules rules, AuditTrail audit, Clock clock) {
		this.rules = rules;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public RuleChangeResult change(Detector detector, ChangeRule change, long basedOn, Caller caller) {
		if (!this.rules.top(caller.unitId()).equals(caller.unitId())) {
			return new RuleChangeResult.NotOfThisUnit();
		}
		var before = this.rules.versions(caller.unitId(), detector).getFirst();
		if (before.version() != basedOn) {
			return new RuleChangeResult.Outdated();
		}
		var violations = RulePolicy.violations(detector, change, earliest(before));
		if (!violations.isEmpty()) {
			return new RuleChangeResult.Refused(violations);
		}
		var after = new DetectorRule(detector, caller.unitId(), before.version() + 1, change.validFrom(),
				change.legalBasis(), change.thresholds());
		if (!this.rules.add(after, this.clock.instant(), caller.subject())) {
			return new RuleChangeResult.Outdated();
		}
		this.audit.record(caller, "ChangeDetectorRule", "detector-rule", caller.unitId() + " " + detector, before,
				after);
		log.info("Detector {} has another rule from {}", detector, after.validFrom());
		return new RuleChangeResult.Changed(after);
	}

	/** Today, or where the rule begins that it follows. */
	private LocalDate earliest(DetectorRule before) {
		var today = Vietnam.today(this.clock);
		return before.validFrom().isAfter(today) ? before.validFrom() : today;
	}

}
