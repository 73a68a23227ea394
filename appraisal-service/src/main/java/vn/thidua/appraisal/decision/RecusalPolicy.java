package vn.thidua.appraisal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.thidua.platform.problem.Violation;

/**
 * Nobody prepares or makes a decision on a nomination that she is recused from. What
 * became of it in the session is not told her either. Source: A4.
 */
public final class RecusalPolicy {

	private RecusalPolicy() {
	}

	public static List<Violation> violations(List<UUID> nominationIds, Set<UUID> recused) {
		var violations = new ArrayList<Violation>();
		for (int i = 0; i < nominationIds.size(); i++) {
			if (recused.contains(nominationIds.get(i))) {
				violations.add(Violation.at("nominationIds[%d]".formatted(i), "RECUSED_FROM_NOMINATION",
						nominationIds.get(i)));
			}
		}
		return violations;
	}

}
