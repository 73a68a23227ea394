package vn.thidua.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What someone who is recused sends who wants to act on the hidden dossier all the same.
 *
 * @param panel whose session it lies before
 * @param hidden the dossier
 * @param variables what stands in the addresses
 */
record RecusalMatrixBodies(SamplePanel panel, UUID hidden, Map<String, String> variables) {

	private static final String SESSION = "/api/v1/sessions/{sessionId}";

	Map<String, Object> byPattern() {
		var bodies = new HashMap<String, Object>();
		ofSessions().forEach((act, body) -> bodies.put(SESSION + act, body));
		bodies.putAll(ofDecisions());
		bodies.put("/api/v1/integrity-signals/{signalId}/dismissal", Map.of("reason", "x"));
		bodies.put("/api/v1/parked-events/{id}/discard", Map.of("reason", "x"));
		// Of no dossier; nothing is changed by what says nothing.
		List.of("/api/v1/document-templates/{kind}", "/api/v1/document-templates/{kind}/preview",
				"/api/v1/detector-rules/{detector}", "/api/v1/award-kind-rules/{ruleId}",
				"/api/v1/parked-events/{id}/replay", "/api/v1/projection-replay")
			.forEach((pattern) -> bodies.put(pattern, Map.of()));
		return bodies;
	}

	private Map<String, Object> ofSessions() {
		var bodies = new HashMap<String, Object>(
				Map.of("/panel", this.panel.body(), "/sittings", Map.of("measure", "MEAN"), "/minutes",
						Map.of("heldOn", "2023-10-20", "attendeeIds", List.of(UUID.randomUUID()), "discussion", "x",
								"vote", "y"),
						"/consents", Map.of("opinion", "x"), "/dossiers/{nominationId}/scores/{criterion}",
						Map.of("points", 1), "/sheets", Map.of(), "/recusals",
						Map.of("nominationId", this.hidden, "reason", "RELATIVE"), "/dossiers/{nominationId}/remarks",
						Map.of("text", "x"), "/tie-breaks",
						Map.of("nominationIds", this.panel.dossiers, "method", "DRAWN", "reason", "x"), "/conclusions",
						new Findings().forwarded(this.hidden).body()));
		bodies.put("/selections", Map.of("count", 1, "reason", "x", "outcomes", List.of()));
		bodies.put("/quota-exception", Map.of("legalBasis", "x", "reason", "x"));
		bodies.put("/reopenings", Map.of("legalBasis", "x", "reason", "x"));
		return bodies;
	}

	private Map<String, Object> ofDecisions() {
		var terms = terms(this.panel.round.roundId, this.hidden);
		return Map.of("/api/v1/decisions", terms, "/api/v1/decision-drafts", terms, "/api/v1/decision-drafts/{draftId}",
				terms, "/api/v1/decision-drafts/{draftId}/issue", Map.of(),
				"/api/v1/decisions/{decisionId}/revocations", revocation(this.variables.getOrDefault("awardId", "")),
				"/api/v1/decisions/{decisionId}/certificate-printings", Map.of());
	}

	static Map<String, Object> terms(UUID roundId, UUID... nominationIds) {
		return Map.of("roundId", roundId, "decidedOn", "2023-10-25", "signatory", "Nguyễn Thị Mẫu, Chủ tịch",
				"legalBasis", "Luật Thi đua, khen thưởng số 06/2022/QH15", "kind", "CERTIFICATE_OF_COMMENDATION",
				"nominationIds", List.of(nominationIds));
	}

	static Map<String, Object> revocation(String awardId) {
		return Map.of("decidedOn", "2023-10-26", "signatory", "Nguyễn Thị Mẫu, Chủ tịch", "legalBasis", "Luật",
				"reasonCode", "DECIDED_IN_ERROR", "reason", "Lý do thu hồi kín", "awardIds", List.of(awardId));
	}

}
