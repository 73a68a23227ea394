package vn.thidua.testkit.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.testkit.TestTokens;

/** Sends whatever it is told, and tells what came back. */
final class EdgeClient implements AutoCloseable {

	private static final int WORTH_ASKING_FIRST = 100_000;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final int port;

	EdgeClient(int port) {
		this.port = port;
	}

	ApiDescription description() {
		var request = request("/v3/api-docs").header("Authorization",
				"Bearer " + TestTokens.of("reader", UUID.randomUUID(), "inspector"));
		var answer = send(request.GET());
		if (answer.status() != 200) {
			throw new AssertionError("There is no description: " + answer);
		}
		return new ApiDescription(JsonMapper.shared().readTree(answer.body()));
	}

	Answer ask(Operation operation, Sample sample, @Nullable String token) {
		var body = sample.sent().bodyFor(operation);
		if (body == null) {
			return ask(operation, sample, token, null, Map.of());
		}
		var payload = Payload.of(operation, body);
		return ask(operation, sample, token, payload.bytes(), Map.of("Content-Type", payload.contentType()));
	}

	Answer ask(Operation operation, Sample sample, @Nullable String token, byte @Nullable [] body,
			Map<String, String> headers) {
		var request = request(sample.sent().address(operation, operation.changes() ? Map.of() : Map.of("size", "200")));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		if (operation.method().equals("POST")) {
			request.header("Idempotency-Key", UUID.randomUUID().toString());
		}
		sample.sent().headers().forEach(request::header);
		if (body == null) {
			return send(request.method(operation.method(), BodyPublishers.noBody()));
		}
		headers.forEach(request::header);
		return send(request.method(operation.method(), BodyPublishers.ofByteArray(body))
			.expectContinue(body.length > WORTH_ASKING_FIRST));
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
			.timeout(Duration.ofSeconds(20));
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			var answer = sent(request.build());
			return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""),
					answer.headers().firstValue("ETag").orElse(null), answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A kept connection may turn out to be closed: the service ends it when it refuses a
	 * body unread. The second attempt has one of its own.
	 */
	private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (IOException closed) {
			return this.http.send(request, BodyHandlers.ofString());
		}
	}

	@Override
	public void close() {
		this.http.close();
	}

}
