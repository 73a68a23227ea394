package vn.thidua.appraisal.session.conclusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.thidua.platform.problem.Violation;

/**
 * A session concludes on everything that waits, once each, and on nothing else: dossiers
 * are compared with each other, so none is left aside. Source: A1.
 */
final class CompletenessPolicy {

	private CompletenessPolicy() {
	}

	static List<Violation> violations(List<Dossier> dossiers, List<Finding> findings) {
		var violations = new ArrayList<Violation>();
		var waiting = dossiers.stream()
			.filter(Dossier::isWaiting)
			.map(Dossier::nominationId)
			.collect(Collectors.toCollection(HashSet::new));
		var concluded = dossiers.stream()
			.filter((dossier) -> !dossier.isWaiting())
			.map(Dossier::nominationId)
			.collect(Collectors.toSet());
		Set<UUID> given = new HashSet<>();
		for (int i = 0; i < findings.size(); i++) {
			var nominationId = findings.get(i).nominationId();
			var field = "outcomes[%d].nominationId".formatted(i);
			if (!given.add(nominationId)) {
				violations.add(Violation.at(field, "OUTCOME_GIVEN_TWICE", nominationId));
			}
			else if (concluded.contains(nominationId)) {
				violations.add(Violation.at(field, "DOSSIER_ALREADY_CONCLUDED", nominationId));
			}
			else if (!waiting.remove(nominationId)) {
				violations.add(Violation.at(field, "NOMINATION_NOT_IN_SESSION", nominationId));
			}
		}
		waiting.stream()
			.sorted()
			.forEach((forgotten) -> violations.add(Violation.at("outcomes", "DOSSIER_WITHOUT_OUTCOME", forgotten)));
		return violations;
	}

}
