package vn.thidua.appraisal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.TestTokens;

/** Someone known by her own name, at the HTTP edge. */
record PanelUser(RestTestClient client, String subject, UUID unit, String... roles) {

	PanelUser with(String... others) {
		return new PanelUser(this.client, this.subject, this.unit, others);
	}

	User.Answer get(String path) {
		return send(HttpMethod.GET, path, null, null);
	}

	User.Answer post(String path, Object body) {
		return send(HttpMethod.POST, path, body, null);
	}

	User.Answer post(String path, Object body, @Nullable String ifMatch) {
		return send(HttpMethod.POST, path, body, ifMatch);
	}

	User.Answer put(String path, Object body, @Nullable String ifMatch) {
		return send(HttpMethod.PUT, path, body, ifMatch);
	}

	User.Answer send(HttpMethod method, String path, @Nullable Object body, @Nullable String ifMatch) {
		var result = exchange(method, path, body, ifMatch).returnResult(String.class);
		return User.Answer.of(result.getStatus().value(), result.getResponseHeaders(), result.getResponseBody());
	}

	/** Whatever is answered, files too. */
	Edge.Reply ask(HttpMethod method, String path, @Nullable Object body, @Nullable String ifMatch) {
		var result = exchange(method, path, body, ifMatch).returnResult(byte[].class);
		byte[] bytes = result.getResponseBody();
		return new Edge.Reply(result.getStatus().value(), result.getResponseHeaders(),
				(bytes == null) ? new byte[0] : bytes);
	}

	private RestTestClient.ResponseSpec exchange(HttpMethod method, String path, @Nullable Object body,
			@Nullable String ifMatch) {
		var request = this.client.method(method)
			.uri(path)
			.headers(TestTokens.as(this.subject, this.unit, this.roles))
			.headers((headers) -> {
				if (!method.equals(HttpMethod.GET)) {
					headers.add("Idempotency-Key", UUID.randomUUID().toString());
				}
				if (ifMatch != null) {
					headers.add(HttpHeaders.IF_MATCH, ifMatch);
				}
			});
		return ((body == null) ? request : request.body(body)).exchange();
	}

}
