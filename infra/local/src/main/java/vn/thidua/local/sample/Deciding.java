package vn.thidua.local.sample;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.Services;

/** The Ban Thường vụ decides on what its session proposed, once in a round. */
final class Deciding {

	private static final String DECISIONS = "/api/v1/decisions";

	private static final String DRAFTS = "/api/v1/decision-drafts";

	private final Services services;

	private final URI appraisal;

	Deciding(Services services) {
		this.services = services;
		this.appraisal = services.at().appraisal();
	}

	/** Giấy khen, from a draft that the office prepares; returns the decision. */
	JsonNode decideByDraft(JsonNode session) {
		var roundId = session.path("roundId").asString();
		var decided = decision(roundId);
		if (decided.isPresent()) {
			return decided.get();
		}
		var draft = draft(roundId).orElseGet(() -> begin(session));
		var issue = this.appraisal.resolve("%s/%s/issue".formatted(DRAFTS, draft.path("draftId").asString()));
		var issued = this.services.client()
			.post(SampleUsers.COMMITTEE, issue, "sample-decision-" + roundId, draft.path("revision").asLong())
			.expect(201);
		tell(issued);
		return decision(roundId).orElseThrow();
	}

	/** Biểu dương, at once; returns how many are awarded. */
	int commend(String user, JsonNode session) {
		var terms = new HashMap<>(terms(user, session));
		terms.put("kind", "COMMENDATION");
		var issued = this.services
			.post(user, this.appraisal, DECISIONS, "sample-decision-" + session.path("roundId").asString(), terms)
			.expect(201);
		tell(issued);
		return issued.path("awards").size();
	}

	private Optional<JsonNode> decision(String roundId) {
		return this.services.list(SampleUsers.COMMITTEE, this.appraisal, DECISIONS + "?round=" + roundId)
			.stream()
			.findFirst();
	}

	private Optional<JsonNode> draft(String roundId) {
		return this.services.list(SampleUsers.OFFICE, this.appraisal, DRAFTS)
			.stream()
			.filter((draft) -> draft.path("terms").path("roundId").asString().equals(roundId))
			.findFirst();
	}

	private JsonNode begin(JsonNode session) {
		return this.services
			.post(SampleUsers.OFFICE, this.appraisal, DRAFTS, "sample-draft-" + session.path("roundId").asString(),
					terms(SampleUsers.OFFICE, session))
			.expect(201);
	}

	/** All that the session proposed. */
	private Map<String, Object> terms(String user, JsonNode session) {
		List<String> proposed = new Sessions(this.services).dossiers(user, session)
			.stream()
			.filter((dossier) -> dossier.path("outcome").asString("").equals("PROPOSED"))
			.map((dossier) -> dossier.path("nominationId").asString())
			.toList();
		return Map.of("roundId", UUID.fromString(session.path("roundId").asString()), "decidedOn",
				this.services.at().today(), "signatory", "Nguyễn Thị Mẫu, Chủ tịch", "legalBasis",
				"Luật Thi đua, khen thưởng; Hướng dẫn số 06A/HD-BTV ngày 20/9/2022", "kind",
				"CERTIFICATE_OF_COMMENDATION", "nominationIds", proposed);
	}

	private void tell(JsonNode issued) {
		this.services.at()
			.progress()
			.accept("Decision %s awards %d".formatted(issued.path("number").asString(), issued.path("awards").size()));
	}

}
