package vn.thidua.nomination;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.testkit.TestTokens;

/**
 * Someone of a unit, at the HTTP edge.
 *
 * @param client the service
 * @param unit her unit
 * @param roles her roles
 */
record Officer(RestTestClient client, UUID unit, String... roles) {

	private static final String NOMINATIONS = "/api/v1/nominations";

	Answer draft(Object body) {
		return send(HttpMethod.POST, "/drafts", null, body);
	}

	Answer submit(Object body) {
		return send(HttpMethod.POST, "", null, body);
	}

	Answer read(UUID nominationId) {
		return read(nominationId, "");
	}

	Answer read(UUID nominationId, String more) {
		return send(HttpMethod.GET, "/" + nominationId + more, null, null);
	}

	Answer list(String query) {
		return send(HttpMethod.GET, query, null, null);
	}

	Answer revise(UUID nominationId, @Nullable String ifMatch, Object body) {
		return send(HttpMethod.PUT, "/" + nominationId, ifMatch, body);
	}

	Answer submit(UUID nominationId, @Nullable String ifMatch) {
		return send(HttpMethod.POST, "/" + nominationId + "/submission", ifMatch, null);
	}

	Answer withdraw(UUID nominationId, @Nullable String ifMatch) {
		return send(HttpMethod.POST, "/" + nominationId + "/withdrawal", ifMatch,
				Map.of("reason", "Chị đã chuyển công tác"));
	}

	Answer delete(UUID nominationId, @Nullable String ifMatch) {
		return send(HttpMethod.DELETE, "/" + nominationId, ifMatch, null);
	}

	private Answer send(HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
		var request = this.client.method(method).uri(NOMINATIONS + path).headers((headers) -> {
			headers.setBearerAuth(TestTokens.of("officer." + this.unit, this.unit, this.roles));
			if (method.equals(HttpMethod.POST)) {
				headers.set("Idempotency-Key", UUID.randomUUID().toString());
			}
			if (ifMatch != null) {
				headers.setIfMatch(ifMatch);
			}
		});
		var result = ((body == null) ? request : request.body(body)).exchange().returnResult(String.class);
		var text = result.getResponseBody();
		return new Answer(result.getStatus().value(), result.getResponseHeaders().getETag(),
				(text == null) ? "" : text);
	}

	/**
	 * What the service answered.
	 *
	 * @param status HTTP status
	 * @param tag entity tag
	 * @param text the body
	 */
	record Answer(int status, @Nullable String tag, String text) {

		JsonNode body() {
			return JsonMapper.shared().readTree(this.text);
		}

		String at(String pointer) {
			return body().at(pointer).asString();
		}

		UUID id() {
			return UUID.fromString(at("/nominationId"));
		}

	}

}
