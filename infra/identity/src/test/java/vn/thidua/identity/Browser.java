package vn.thidua.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.web.util.UriComponentsBuilder;

/** A person at a browser, sent here by the dashboard; redirects are followed by hand. */
class Browser {

	static final String SECRET = "dashboard-mau";

	static final String CALLBACK = "http://127.0.0.1:7103/login/oauth2/code/dashboard";

	static final String VERIFIER = "a-verifier-of-at-least-43-characters-as-rfc-7636-4.1-says";

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final Tokens issuer;

	Browser(Tokens issuer) {
		this.issuer = issuer;
	}

	HttpResponse<String> open(String path) throws IOException, InterruptedException {
		return open(this.issuer.uri(path));
	}

	HttpResponse<String> open(URI page) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(page).header("Accept", "text/html").build(),
				BodyHandlers.ofString());
	}

	/** Fills in the login form as it stands on the page. */
	HttpResponse<String> signIn(HttpResponse<String> loginPage, String username, String password)
			throws IOException, InterruptedException {
		var csrf = CSRF.matcher(loginPage.body());
		if (!csrf.find()) {
			throw new IllegalStateException("no login form: " + loginPage.body());
		}
		var form = Map.of("username", username, "password", password, "_csrf", csrf.group(1));
		var request = HttpRequest.newBuilder(this.issuer.uri("/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(BodyPublishers.ofString(Tokens.encoded(form)))
			.build();
		return this.client.send(request, BodyHandlers.ofString());
	}

	/**
	 * Signs in on the way from the dashboard and returns the code it is sent back with.
	 */
	String codeFor(String username, String password) throws Exception {
		var sentToLogin = open(authorizationRequest(Map.of()));
		var sentOn = signIn(open(location(sentToLogin)), username, password);
		return code(location(open(location(sentOn))));
	}

	static String code(URI callback) {
		return String.valueOf(UriComponentsBuilder.fromUri(callback).build().getQueryParams().getFirst("code"));
	}

	/**
	 * @param changes parameters other than the dashboard would send; empty: left out
	 */
	static String authorizationRequest(Map<String, String> changes) throws Exception {
		var parameters = new LinkedHashMap<String, String>();
		parameters.put("response_type", "code");
		parameters.put("client_id", "dashboard");
		parameters.put("scope", "openid profile");
		parameters.put("state", "any");
		parameters.put("redirect_uri", CALLBACK);
		parameters.put("code_challenge", challenge());
		parameters.put("code_challenge_method", "S256");
		parameters.putAll(changes);
		parameters.values().removeIf(String::isEmpty);
		return "/oauth2/authorize?" + Tokens.encoded(parameters);
	}

	static URI location(HttpResponse<String> redirect) {
		return URI.create(redirect.headers().firstValue("Location").orElseThrow());
	}

	private static String challenge() throws Exception {
		var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
	}

}
