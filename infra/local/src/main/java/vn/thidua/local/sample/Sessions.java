package vn.thidua.local.sample;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import vn.thidua.local.api.Services;

/**
 * Sessions as their members see them. What lies before one comes in pages.
 *
 * @param services where they are asked
 */
record Sessions(Services services) {

	private static final int PAGE = 200;

	List<JsonNode> of(String user, UUID roundId) {
		return this.services.list(user, appraisal(), "/api/v1/sessions?round=" + roundId);
	}

	/** Empty as long as nothing lies before it. */
	JsonNode find(String user, UUID unitId, UUID roundId) {
		return of(user, roundId).stream()
			.filter((session) -> session.path("unitId").asString().equals(unitId.toString()))
			.findFirst()
			.orElseGet(JsonNodeFactory.instance::objectNode);
	}

	/** All that was ever laid before it. */
	List<JsonNode> dossiers(String user, JsonNode session) {
		return pages(user, path(session) + "?");
	}

	/** All that waits for an outcome, known by name, since names may come later. */
	List<JsonNode> waiting(String user, JsonNode session) {
		return Waiting.until("the names of who waits before " + session.path("unitName").asString(),
				() -> pages(user, path(session) + "?waiting=true&"),
				(dossiers) -> dossiers.stream().allMatch(Sessions::isKnown));
	}

	private static boolean isKnown(JsonNode dossier) {
		return !dossier.path("nomineeName").isNull() || dossier.path("nomineeErased").asBoolean();
	}

	static String path(JsonNode session) {
		return "/api/v1/sessions/" + session.path("sessionId").asString();
	}

	private List<JsonNode> pages(String user, String path) {
		List<JsonNode> dossiers = new ArrayList<>();
		int found = PAGE;
		for (int page = 0; found == PAGE; page++) {
			var shown = this.services.get(user, appraisal(), "%ssize=%d&page=%d".formatted(path, PAGE, page))
				.expect(200)
				.path("dossiers");
			found = shown.size();
			shown.forEach(dossiers::add);
		}
		return dossiers;
	}

	private URI appraisal() {
		return this.services.at().appraisal();
	}

}
