package vn.thidua.appraisal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.thidua.platform.problem.Violation;

/**
 * Nobody is awarded whose nomination was withdrawn, as far as that is known here. Source:
 * N7, A2.
 */
final class WithdrawalPolicy {

	private WithdrawalPolicy() {
	}

	static List<Violation> violations(List<UUID> nominationIds, Set<UUID> withdrawn) {
		var violations = new ArrayList<Violation>();
		for (int i = 0; i < nominationIds.size(); i++) {
			if (withdrawn.contains(nominationIds.get(i))) {
				violations
					.add(Violation.at("nominationIds[%d]".formatted(i), "NOMINATION_WITHDRAWN", nominationIds.get(i)));
			}
		}
		return violations;
	}

}
