package vn.thidua.nomination.submission;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.problem.Violation;

/**
 * All that the rules ask of a nomination itself; who else is nominated is asked apart.
 */
final class SubmissionPolicies {

	private SubmissionPolicies() {
	}

	static List<Violation> violations(SubmissionGrounds.Found grounds, SubmitNomination nomination) {
		List<Violation> violations = new ArrayList<>(EligibilityPolicy.violations(grounds.rules(), nomination));
		violations.addAll(evidence(grounds, nomination.nominee().kind(), nomination.dossier()));
		violations.addAll(CircumstancePolicy.violations(nomination.circumstances()));
		return violations;
	}

	static List<Violation> evidence(SubmissionGrounds.Found grounds, NomineeKind kind, Dossier dossier) {
		List<Violation> violations = new ArrayList<>(EvidencePolicy.violations(grounds.rules(), kind, dossier));
		violations.addAll(FigurePeriodPolicy.violations(grounds.round().period(), dossier));
		return violations;
	}

}
