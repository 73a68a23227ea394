package vn.thidua.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.Answer;
import vn.thidua.local.api.Services;

/**
 * A conclusion without a panel: the first go on, the others are told why not.
 *
 * @param outcome of the first
 * @param best how many these are
 */
record Conclusion(String outcome, int best) {

	Answer post(Services services, String user, JsonNode session, List<JsonNode> dossiers) {
		List<Map<String, String>> outcomes = new ArrayList<>();
		for (JsonNode dossier : dossiers) {
			outcomes.add(finding(dossier.path("nominationId").asString(), outcomes.size() < this.best));
		}
		return services.post(user, services.at().appraisal(), Sessions.path(session) + "/conclusions",
				"sample-conclusion-%d-%s".formatted(this.best, session.path("sessionId").asString()),
				Map.of("outcomes", outcomes));
	}

	private Map<String, String> finding(String nominationId, boolean isAmongBest) {
		return isAmongBest
				? Map.of("nominationId", nominationId, "outcome", this.outcome, "reasonCode", "RANKED_WITHIN_QUOTA",
						"reason", "Thành tích nổi bật (mẫu)")
				: Map.of("nominationId", nominationId, "outcome", "NOT_SELECTED", "reasonCode", "RANKED_BELOW_QUOTA",
						"reason", "Đạt tiêu chí, xếp sau chỉ tiêu (mẫu)");
	}

}
