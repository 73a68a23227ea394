package vn.thidua.nomination.revision;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.draft.DraftNomination;
import vn.thidua.nomination.eligibility.CircumstancePolicy;
import vn.thidua.platform.problem.Violation;

/**
 * What a revision leaves as it is: the round and the nominee. Another round or nominee is
 * another nomination. Source: N7.
 */
final class RevisionPolicy {

	private RevisionPolicy() {
	}

	static List<Violation> violations(SubmitNomination before, DraftNomination revised) {
		List<Violation> violations = new ArrayList<>(revised.content().missing());
		if (!revised.roundId().equals(before.roundId())) {
			violations.add(Violation.at("roundId", "ROUND_CANNOT_CHANGE"));
		}
		if (revised.nominee() != null && !revised.nominee().isWho(before.nominee())) {
			violations.add(Violation.at("nominee", "NOMINEE_CANNOT_CHANGE"));
		}
		violations.addAll(CircumstancePolicy.violations(revised.circumstances()));
		return violations;
	}

}
