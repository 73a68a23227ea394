package vn.thidua.local.sample;

import java.net.URI;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.Services;

/**
 * One member scores all that she may judge, criterion by criterion, and hands it in.
 *
 * @param services where she does it
 * @param session the session
 * @param seat her seat on its panel
 */
record Scoring(Services services, JsonNode session, PanelSeat seat) {

	/**
	 * Does nothing when she has handed in.
	 * @param panel as it is shown
	 */
	void score(JsonNode panel) {
		boolean handedIn = panel.path("members")
			.valueStream()
			.anyMatch((member) -> member.path("name").asString().equals(this.seat.name())
					&& member.path("handedIn").asBoolean());
		if (!handedIn) {
			new Sessions(this.services).waiting(this.seat.user(), this.session).forEach(this::scoreDossier);
			this.services.client()
				.post(this.seat.user(), at("/sheets"), "sample-sheet-" + this.session.path("sessionId").asString(),
						Map.of())
				.expect(201);
		}
	}

	private void scoreDossier(JsonNode dossier) {
		var scores = at("/dossiers/%s/scores".formatted(dossier.path("nominationId").asString()));
		var nominee = dossier.path("nomineeName").asString() + dossier.path("nominatingUnitId").asString();
		for (var criterion : this.services.client().get(this.seat.user(), scores).expect(200).path("criteria")) {
			var code = criterion.path("code").asString();
			int points = this.seat.points(nominee, code, criterion.path("maximumPoints").asInt());
			this.services.client()
				.put(this.seat.user(), URI.create(scores + "/" + code), Map.of("points", points))
				.expect(200);
		}
	}

	private URI at(String path) {
		return this.services.at().appraisal().resolve(Sessions.path(this.session) + path);
	}

}
