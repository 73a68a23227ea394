package vn.thidua.appraisal.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.decision.kind.AwardKind;
import vn.thidua.platform.problem.Violation;

/**
 * Only what the committee's own session proposed is awarded, once for each purpose, by
 * whoever may give that kind, and no decision is dated ahead, or before the session
 * concluded. Source: A2, A6.
 */
final class DecisionPolicy {

	private DecisionPolicy() {
	}

	static List<Violation> violations(IssueDecision decision, Grounds grounds) {
		var violations = new ArrayList<Violation>();
		violations.addAll(violationsOfDate(decision, grounds));
		if (!grounds.kindAllowed()) {
			violations.add(Violation.at("kind", "KIND_NOT_ALLOWED_HERE", decision.kind(), decision.decidedOn()));
		}
		var given = new HashSet<UUID>();
		for (int i = 0; i < decision.nominationIds().size(); i++) {
			var nominationId = decision.nominationIds().get(i);
			var code = given.add(nominationId) ? code(decision.kind(), nominationId, grounds)
					: "NOMINATION_GIVEN_TWICE";
			if (code != null) {
				violations.add(Violation.at("nominationIds[%d]".formatted(i), code, nominationId));
			}
		}
		return violations;
	}

	private static List<Violation> violationsOfDate(IssueDecision decision, Grounds grounds) {
		if (decision.decidedOn().isAfter(grounds.today())) {
			return List.of(Violation.at("decidedOn", "DECIDED_ON_IN_FUTURE", grounds.today()));
		}
		var concludedOn = grounds.concludedOn();
		if (concludedOn != null && decision.decidedOn().isBefore(concludedOn)) {
			return List.of(Violation.at("decidedOn", "DECIDED_BEFORE_CONCLUSION", concludedOn));
		}
		return List.of();
	}

	private static @Nullable String code(AwardKind kind, UUID nominationId, Grounds grounds) {
		if (grounds.awarded().contains(nominationId)) {
			return (kind == AwardKind.PROPOSAL_TO_SUPERIOR) ? "NOMINATION_ALREADY_PROPOSED_TO_SUPERIOR"
					: "NOMINATION_ALREADY_AWARDED";
		}
		return grounds.proposed().containsKey(nominationId) ? null : "NOMINATION_NOT_PROPOSED";
	}

}
