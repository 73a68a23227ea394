package vn.thidua.local.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.site.Surroundings;

/**
 * The four services as their clients see them.
 *
 * @param at where they are
 * @param client who calls
 */
public record Services(Surroundings at, ApiClient client) {

	public Answer get(String user, URI service, String path) {
		return this.client.get(user, service.resolve(path));
	}

	/** All rows of a list, page by page. */
	public List<JsonNode> list(String user, URI service, String path) {
		List<JsonNode> rows = new ArrayList<>();
		String separator = path.contains("?") ? "&" : "?";
		for (int page = 0;; page++) {
			var answer = get(user, service, "%s%spage=%d&size=200".formatted(path, separator, page)).expect(200);
			answer.path("items").forEach(rows::add);
			boolean isAll = rows.size() >= answer.path("total").asInt()
					&& !answer.path("totalIsAtLeast").asBoolean(false);
			if (isAll || answer.path("items").isEmpty()) {
				return rows;
			}
		}
	}

	public Answer post(String user, URI service, String path, String key, Object body) {
		return this.client.post(user, service.resolve(path), key, body);
	}

	public Answer put(String user, URI service, String path, Object body) {
		return this.client.put(user, service.resolve(path), body);
	}

}
