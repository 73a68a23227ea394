package vn.thidua.reporting.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.testkit.TestTokens;

/**
 * The two endpoints a browser signs in with: the authorization endpoint, where whoever
 * comes is signed in as the user last named, and the token endpoint, which insists on
 * PKCE. The keys are those of the testkit's issuer.
 */
public final class StandInIssuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final HttpServer SERVER = start();

	private static final Map<String, Map<String, String>> CODES = new ConcurrentHashMap<>();

	private static volatile JWTClaimsSet user = new JWTClaimsSet.Builder().build();

	/** Whoever signs in from now on is this user. */
	public static void next(JWTClaimsSet claims) {
		user = claims;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		var here = "http://127.0.0.1:" + SERVER.getAddress().getPort();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("stand-in issuer",
					Map.of("thidua.sign-in.authorization-uri", here + "/authorize", "thidua.sign-in.token-uri",
							here + "/token", "thidua.sign-in.end-session-uri", here + "/end-session")));
	}

	private static HttpServer start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/authorize", StandInIssuer::authorize);
			server.createContext("/token", StandInIssuer::token);
			server.createContext("/end-session", (exchange) -> answer(exchange, 200, "text/plain", "signed out"));
			Thread.ofPlatform().daemon().start(server::start).join();
			return server;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (InterruptedException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void authorize(HttpExchange exchange) throws IOException {
		var request = parameters(exchange.getRequestURI().getRawQuery());
		var code = UUID.randomUUID().toString();
		CODES.put(code, request);
		exchange.getResponseHeaders()
			.add("Location", "%s?code=%s&state=%s".formatted(request.get("redirect_uri"), code,
					URLEncoder.encode(String.valueOf(request.get("state")), StandardCharsets.UTF_8)));
		answer(exchange, 302, "text/plain", "");
	}

	private static void token(HttpExchange exchange) throws IOException {
		var request = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		var asked = CODES.remove(String.valueOf(request.get("code")));
		if (asked == null
				|| !challenge(String.valueOf(request.get("code_verifier"))).equals(asked.get("code_challenge"))) {
			answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
			return;
		}
		answer(exchange, 200, "application/json", """
				{"access_token":"%s","token_type":"Bearer","expires_in":600,"id_token":"%s"}
				""".formatted(signed("thidua", null), signed("dashboard", asked.get("nonce"))));
	}

	private static String signed(String audience, @Nullable String nonce) {
		var now = Instant.now();
		return TestTokens.signed(new JWTClaimsSet.Builder(user).issuer(TestTokens.issuer())
			.audience(audience)
			.claim("nonce", nonce)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(600)))
			.build());
	}

	private static String challenge(String verifier) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Map<String, String> parameters(String form) {
		var parameters = UriComponentsBuilder.newInstance().query(form).build().getQueryParams().toSingleValueMap();
		parameters.replaceAll((name, value) -> URLDecoder.decode(value, StandardCharsets.UTF_8));
		return parameters;
	}

	private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
		try (exchange) {
			var bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", type);
			exchange.sendResponseHeaders(status, (bytes.length == 0) ? -1 : bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

}
