package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.problem.Violation;

/**
 * All that the rules ask of a nomination itself; who else is nominated is asked apart.
 */
public final class SubmissionPolicies {

	private SubmissionPolicies() {
	}

	public static List<Violation> violations(SubmissionGrounds.Found grounds, SubmitNomination nomination) {
		List<Violation> violations = new ArrayList<>(EligibilityPolicy.violations(grounds.rules(), nomination));
		violations.addAll(evidence(grounds, nomination.nominee().kind(), nomination.dossier()));
		violations.addAll(CircumstancePolicy.violations(nomination.circumstances()));
		return violations;
	}

	public static List<Violation> evidence(SubmissionGrounds.Found grounds, NomineeKind kind, Dossier dossier) {
		List<Violation> violations = new ArrayList<>(EvidencePolicy.violations(grounds.rules(), kind, dossier));
		violations.addAll(FigurePeriodPolicy.violations(grounds.round().period(), dossier));
		return violations;
	}

}
