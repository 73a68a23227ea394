package vn.thidua.appraisal;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.testkit.TestTokens;

/** Someone who looks at signals, and changes things by the tag she was given. */
record IntegrityUser(RestTestClient client, UUID unit, String... roles) {

	private static final String SIGNALS = "/api/v1/integrity-signals";

	/** Those of one detector, in whatever state is asked for. */
	JsonNode signals(String detector, String more) {
		return get(SIGNALS + "?detector=" + detector + more).body().path("items");
	}

	Answer signal(JsonNode item) {
		return get(SIGNALS + "/" + item.path("signalId").asString());
	}

	Answer dismiss(JsonNode item, @Nullable String tag, String reason) {
		return change(HttpMethod.POST, SIGNALS + "/" + item.path("signalId").asString() + "/dismissal", tag,
				Map.of("reason", reason));
	}

	Answer get(String path) {
		var result = this.client.get()
			.uri(path)
			.headers(TestTokens.as(subject(), this.unit, this.roles))
			.exchange()
			.returnResult(String.class);
		return new Answer(result.getStatus().value(), result.getResponseHeaders().getETag(),
				json(result.getResponseBody()));
	}

	Answer change(HttpMethod method, String path, @Nullable String tag, Object body) {
		var result = this.client.method(method)
			.uri(path)
			.headers(TestTokens.as(subject(), this.unit, this.roles))
			.headers((headers) -> {
				headers.set("Idempotency-Key", UUID.randomUUID().toString());
				if (tag != null) {
					headers.set(HttpHeaders.IF_MATCH, tag);
				}
			})
			.body(body)
			.exchange()
			.returnResult(String.class);
		return new Answer(result.getStatus().value(), result.getResponseHeaders().getETag(),
				json(result.getResponseBody()));
	}

	String subject() {
		return "integrity." + this.unit;
	}

	private static JsonNode json(@Nullable String body) {
		var mapper = JsonMapper.shared();
		return (body == null || body.isEmpty()) ? mapper.createObjectNode() : mapper.readTree(body);
	}

	/**
	 * What the service answered.
	 *
	 * @param status HTTP status
	 * @param tag its ETag
	 * @param body its JSON
	 */
	record Answer(int status, @Nullable String tag, JsonNode body) {

		String text(String pointer) {
			return this.body.at(pointer).asString();
		}

	}

}
