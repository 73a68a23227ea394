package vn.thidua.appraisal.decision.revocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.thidua.platform.problem.Violation;

/**
 * An award of the decision that stands is revoked, once, not ahead of time and not before
 * it was made, by nobody who is recused from its nomination. Source: A6, A4.
 */
final class RevocationPolicy {

	private RevocationPolicy() {
	}

	static List<Violation> violations(RevokeAwards command, RevokedDecision decision, LocalDate today,
			Map<UUID, RevocableAward> awards, Set<UUID> recused) {
		var violations = new ArrayList<Violation>();
		if (command.decidedOn().isAfter(today)) {
			violations.add(Violation.at("decidedOn", "DECIDED_ON_IN_FUTURE", today));
		}
		if (command.decidedOn().isBefore(decision.decidedOn())) {
			violations.add(Violation.at("decidedOn", "REVOKED_BEFORE_DECIDED", decision.decidedOn()));
		}
		var given = new HashSet<UUID>();
		for (int i = 0; i < command.awardIds().size(); i++) {
			var awardId = command.awardIds().get(i);
			var award = awards.get(awardId);
			var field = "awardIds[%d]".formatted(i);
			if (!given.add(awardId)) {
				violations.add(Violation.at(field, "AWARD_GIVEN_TWICE", awardId));
			}
			else if (award == null) {
				violations.add(Violation.at(field, "AWARD_NOT_OF_DECISION", awardId));
			}
			else if (recused.contains(award.nominationId())) {
				violations.add(Violation.at(field, "RECUSED_FROM_NOMINATION", award.nominationId()));
			}
			else if (award.revoked()) {
				violations.add(Violation.at(field, "AWARD_ALREADY_REVOKED", awardId));
			}
		}
		return violations;
	}

}
