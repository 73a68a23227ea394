package vn.thidua.appraisal;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.testkit.TestTokens;

/** Someone of a unit, at the HTTP edge. */
record User(RestTestClient client, UUID unit, String... roles) {

	Answer get(String path, Object... variables) {
		var result = this.client.get()
			.uri(path, variables)
			.headers(TestTokens.as("user." + this.unit, this.unit, this.roles))
			.exchange()
			.returnResult(String.class);
		return Answer.of(result.getStatus().value(), result.getResponseHeaders(), result.getResponseBody());
	}

	Answer post(String path, Object body) {
		return post(path, body, UUID.randomUUID().toString());
	}

	Answer post(String path, Object body, String idempotencyKey) {
		var result = this.client.method(HttpMethod.POST)
			.uri(path)
			.headers(TestTokens.as("user." + this.unit, this.unit, this.roles))
			.header("Idempotency-Key", idempotencyKey)
			.body(body)
			.exchange()
			.returnResult(String.class);
		return Answer.of(result.getStatus().value(), result.getResponseHeaders(), result.getResponseBody());
	}

	/**
	 * What the service answered.
	 *
	 * @param status HTTP status
	 * @param headers HTTP headers
	 * @param body its JSON, an empty object when there was none
	 */
	record Answer(int status, HttpHeaders headers, JsonNode body) {

		static Answer of(int status, HttpHeaders headers, @Nullable String body) {
			var mapper = JsonMapper.shared();
			return new Answer(status, headers,
					(body == null || body.isEmpty()) ? mapper.createObjectNode() : mapper.readTree(body));
		}

		String text(String pointer) {
			return this.body.at(pointer).asString();
		}

		/** Code and field of each violation, as {@code CODE at field}. */
		List<String> violations() {
			return this.body.at("/errors")
				.valueStream()
				.map((error) -> error.path("code").asString() + " at " + error.path("field").asString("nothing"))
				.toList();
		}

	}

}
