package vn.thidua.appraisal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.testkit.TestTokens;

/**
 * Someone of a unit at the HTTP edge, who changes what she names by its revision, and
 * downloads files.
 */
record Edge(RestTestClient client, UUID unit, String... roles) {

	Reply send(HttpMethod method, String path, @Nullable Object body, @Nullable String ifMatch) {
		RestTestClient.RequestBodySpec request = this.client.method(method)
			.uri(path)
			.headers(TestTokens.as("user." + this.unit, this.unit, this.roles))
			.header("Idempotency-Key", UUID.randomUUID().toString());
		if (ifMatch != null) {
			request = request.header(HttpHeaders.IF_MATCH, ifMatch);
		}
		RestTestClient.RequestHeadersSpec<?> complete = (body == null) ? request
				: request.contentType(MediaType.APPLICATION_JSON).body(body);
		var result = complete.exchange().returnResult(byte[].class);
		byte[] bytes = result.getResponseBody();
		return new Reply(result.getStatus().value(), result.getResponseHeaders(),
				(bytes == null) ? new byte[0] : bytes);
	}

	Reply get(String path) {
		return send(HttpMethod.GET, path, null, null);
	}

	Reply post(String path, @Nullable Object body, @Nullable String ifMatch) {
		return send(HttpMethod.POST, path, body, ifMatch);
	}

	Reply put(String path, Object body, @Nullable String ifMatch) {
		return send(HttpMethod.PUT, path, body, ifMatch);
	}

	/**
	 * What the service answered.
	 *
	 * @param status HTTP status
	 * @param headers HTTP headers
	 * @param bytes the body
	 */
	record Reply(int status, HttpHeaders headers, byte[] bytes) {

		JsonNode json() {
			return JsonMapper.shared().readTree(this.bytes);
		}

		String text(String pointer) {
			return json().at(pointer).asString();
		}

		@Nullable String tag() {
			return this.headers.getETag();
		}

	}

}
