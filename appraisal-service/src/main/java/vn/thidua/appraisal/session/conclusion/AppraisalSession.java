package vn.thidua.appraisal.session.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.thidua.appraisal.round.TierRules;
import vn.thidua.appraisal.session.Outcome;
import vn.thidua.platform.problem.Violation;

/**
 * A session and what lies before it. Of each dossier:
 *
 * <pre>
 *   received ──▶ waiting ──conclude──▶ concluded
 *                   ▲                      │ submitted again
 *                   └──────────────────────┘
 * </pre>
 *
 * @param sessionId its identity
 * @param unitId the unit that holds it
 * @param roundId its round
 * @param dossiers all that was laid before it
 */
record AppraisalSession(UUID sessionId, UUID unitId, UUID roundId, List<Dossier> dossiers) {

	AppraisalSession with(List<Dossier> all) {
		return new AppraisalSession(this.sessionId, this.unitId, this.roundId, all);
	}

	/** Concludes on all that waits, or says everything that speaks against it. */
	Conclusion conclude(List<Finding> findings, TierRules rules) {
		var violations = new ArrayList<Violation>();
		violations.addAll(CompletenessPolicy.violations(this.dossiers, findings));
		violations.addAll(OutcomePolicy.violations(rules.deciding(), findings));
		violations.addAll(QuotaPolicy.violations(rules.quota(), forwarded(), findings));
		if (!violations.isEmpty()) {
			return new Conclusion.Refused(violations);
		}
		var steps = this.dossiers.stream().collect(Collectors.toMap(Dossier::nominationId, Dossier::step));
		return new Conclusion.Concluded(findings.stream()
			.map((finding) -> new Appraisal(finding, Objects.requireNonNull(steps.get(finding.nominationId()))))
			.toList());
	}

	private long forwarded() {
		return this.dossiers.stream().filter((dossier) -> dossier.outcome() == Outcome.FORWARDED).count();
	}

}
