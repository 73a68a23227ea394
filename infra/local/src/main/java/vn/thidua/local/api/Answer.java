package vn.thidua.local.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.site.CannotRun;

/**
 * What a service answered.
 *
 * @param request what was asked
 * @param status HTTP status
 * @param body JSON, or null
 */
public record Answer(String request, int status, JsonNode body) {

	private static final JsonMapper JSON = JsonMapper.shared();

	public static Answer of(HttpRequest request, HttpResponse<String> response) {
		return new Answer(request.method() + " " + request.uri(), response.statusCode(),
				response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body()));
	}

	public JsonNode expect(int... accepted) {
		for (int one : accepted) {
			if (one == this.status) {
				return this.body;
			}
		}
		throw new CannotRun("%s answered %d: %s".formatted(this.request, this.status, this.body));
	}

	/** The codes of a refusal; none if it was accepted. */
	public List<String> refusalCodes() {
		return (this.status < 400) ? List.of()
				: this.body.path("errors").values().stream().map((error) -> error.path("code").asString()).toList();
	}

}
