package vn.thidua.reporting.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jwt.JWTClaimsSet;

/** A browser with its cookies, that follows where it is sent. */
public final class Browser {

	private final HttpClient client;

	private final URI home;

	private Browser(int port, HttpClient.Redirect redirects) {
		this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(redirects).build();
		this.home = URI.create("http://127.0.0.1:" + port);
	}

	public static Browser fresh(int port) {
		return new Browser(port, HttpClient.Redirect.ALWAYS);
	}

	public static Browser thatFollowsNobody(int port) {
		return new Browser(port, HttpClient.Redirect.NEVER);
	}

	/** Whoever comes to the issuer now is this user. */
	public static void willBe(String username, UUID unit, String... roles) {
		StandInIssuer.next(new JWTClaimsSet.Builder().subject(username)
			.claim("name", username)
			.claim("unit", unit.toString())
			.claim("roles", List.of(roles))
			.build());
	}

	public HttpResponse<String> get(String path, String... headers) {
		var request = HttpRequest.newBuilder(this.home.resolve(path));
		return send((headers.length == 0) ? request : request.headers(headers));
	}

	public HttpResponse<String> post(String path, String form) {
		return send(HttpRequest.newBuilder(this.home.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
		catch (InterruptedException failure) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(failure);
		}
	}

}
