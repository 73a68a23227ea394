package vn.thidua.appraisal.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.thidua.platform.problem.Violation;

/**
 * Only what the committee's own session proposed is awarded, once, and no decision is
 * dated ahead. Source: A2, A6.
 */
final class DecisionPolicy {

	private DecisionPolicy() {
	}

	static List<Violation> violations(IssueDecision decision, LocalDate today, Set<UUID> proposed, Set<UUID> awarded) {
		var violations = new ArrayList<Violation>();
		if (decision.decidedOn().isAfter(today)) {
			violations.add(Violation.at("decidedOn", "DECIDED_ON_IN_FUTURE", today));
		}
		var given = new HashSet<UUID>();
		for (int i = 0; i < decision.nominationIds().size(); i++) {
			var nominationId = decision.nominationIds().get(i);
			var field = "nominationIds[%d]".formatted(i);
			if (!given.add(nominationId)) {
				violations.add(Violation.at(field, "NOMINATION_GIVEN_TWICE", nominationId));
			}
			else if (awarded.contains(nominationId)) {
				violations.add(Violation.at(field, "NOMINATION_ALREADY_AWARDED", nominationId));
			}
			else if (!proposed.contains(nominationId)) {
				violations.add(Violation.at(field, "NOMINATION_NOT_PROPOSED", nominationId));
			}
		}
		return violations;
	}

}
