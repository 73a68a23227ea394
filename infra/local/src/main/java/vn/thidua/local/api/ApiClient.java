package vn.thidua.local.api;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.site.CannotRun;

/**
 * Calls a service as one user. A call that gets no answer is sent again with the same
 * Idempotency-Key, which is what the key is for.
 */
public final class ApiClient {

	private static final int ATTEMPTS = 20;

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

	private final Map<String, String> tokens = new ConcurrentHashMap<>();

	private final URI issuer;

	private final String password;

	public ApiClient(URI issuer, String password) {
		this.issuer = issuer;
		this.password = password;
	}

	public Answer get(String user, URI address) {
		return send(authorized(user, address).GET().build());
	}

	public Answer put(String user, URI address, Object body) {
		return send(authorized(user, address).PUT(json(body)).build());
	}

	/** Changes what still is as the caller saw it. */
	public Answer put(String user, URI address, long revision, Object body) {
		return send(authorized(user, address).header("If-Match", tag(revision)).PUT(json(body)).build());
	}

	/** Decides about what still is as the caller saw it. */
	public Answer post(String user, URI address, String key, long revision) {
		return send(authorized(user, address).header("Idempotency-Key", key)
			.header("If-Match", tag(revision))
			.POST(BodyPublishers.noBody())
			.build());
	}

	/**
	 * Posts once, about what still is as the caller saw it.
	 * @param tag what she saw, as If-Match takes it
	 */
	public Answer post(String user, URI address, String key, String tag, Object body) {
		return send(authorized(user, address).header("Idempotency-Key", key)
			.header("If-Match", tag)
			.POST(json(body))
			.build());
	}

	public Answer postCsv(String user, URI address, String key, String csv) {
		return send(authorized(user, address).header("Idempotency-Key", key)
			.setHeader("Content-Type", "text/csv;charset=UTF-8")
			.POST(BodyPublishers.ofString(csv))
			.build());
	}

	/**
	 * Posts once, however often it has to be sent.
	 * @param key what the act is called; the same act has the same key in every run
	 */
	public Answer post(String user, URI address, String key, Object body) {
		return send(authorized(user, address).header("Idempotency-Key", key).POST(json(body)).build());
	}

	/** What anyone may read. */
	public String read(URI address) {
		return answered(HttpRequest.newBuilder(address).timeout(TIMEOUT).build(), BodyHandlers.ofString()).body();
	}

	/** A file as it is. */
	public byte[] download(String user, URI address) {
		var response = answered(authorized(user, address).GET().build(), BodyHandlers.ofByteArray());
		if (response.statusCode() != HttpURLConnection.HTTP_OK) {
			throw new CannotRun("GET %s answered %d.".formatted(address, response.statusCode()));
		}
		return response.body();
	}

	/** The user's access token, fetched once. */
	public String token(String user) {
		return this.tokens.computeIfAbsent(user, this::fetchToken);
	}

	private HttpRequest.Builder authorized(String user, URI address) {
		return HttpRequest.newBuilder(address)
			.timeout(TIMEOUT)
			.header("Authorization", "Bearer " + token(user))
			.header("Content-Type", "application/json");
	}

	private String fetchToken(String user) {
		var credentials = Base64.getEncoder()
			.encodeToString((encoded(user) + ":" + encoded(this.password)).getBytes(StandardCharsets.UTF_8));
		var request = HttpRequest.newBuilder(this.issuer.resolve("/oauth2/token"))
			.timeout(TIMEOUT)
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("grant_type=client_credentials"))
			.build();
		return send(request).expect(200).path("access_token").asString();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** A revision as If-Match takes it. */
	public static String tag(long revision) {
		return "\"%d\"".formatted(revision);
	}

	private static HttpRequest.BodyPublisher json(Object body) {
		return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
	}

	private Answer send(HttpRequest request) {
		return Answer.of(request, answered(request, BodyHandlers.ofString()));
	}

	private <T> HttpResponse<T> answered(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
		@Nullable Object last = null;
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			try {
				var response = this.http.send(request, handler);
				if (response.statusCode() < 500) {
					return response;
				}
				last = response.statusCode() + ((response.body() instanceof String text) ? " " + text : "");
			}
			catch (IOException failure) {
				last = failure;
			}
			catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
				throw new CannotRun("Interrupted while calling a service.", stopped);
			}
			pause();
		}
		throw new CannotRun("%s %s gets no answer: %s".formatted(request.method(), request.uri(), last));
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
