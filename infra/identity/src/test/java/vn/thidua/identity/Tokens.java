package vn.thidua.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks an issuer on this machine for tokens, and reads them as a service would. */
record Tokens(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
	}

	HttpResponse<String> ask(String username, String password) throws IOException, InterruptedException {
		return ask(username, password, Map.of("grant_type", "client_credentials"));
	}

	HttpResponse<String> ask(String username, String password, Map<String, String> form)
			throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(uri("/oauth2/token"))
			.header("Authorization", basic(username, password))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(encoded(form)))
			.build();
		return CLIENT.send(request, BodyHandlers.ofString());
	}

	String of(String username, String password) throws IOException, InterruptedException {
		return json(ask(username, password)).get("access_token").asString();
	}

	/** Signature, issuer and time are checked on the way. */
	Jwt read(String token) {
		return decoder().decode(token);
	}

	JwtDecoder decoder() {
		var decoder = NimbusJwtDecoder.withJwkSetUri(uri("/oauth2/jwks").toString()).build();
		decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(IdentityIntegrationTest.ISSUER));
		return decoder;
	}

	URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

	static String encoded(Map<String, String> form) {
		var query = UriComponentsBuilder.newInstance();
		form.forEach((name, _) -> query.queryParam(name, "{" + name + "}"));
		return String.valueOf(query.encode().buildAndExpand(form).getQuery());
	}

	/** RFC 6749 2.3.1 wants both parts form-encoded. */
	private static String basic(String username, String password) {
		var pair = (username + ":" + URLEncoder.encode(password, StandardCharsets.UTF_8))
			.getBytes(StandardCharsets.UTF_8);
		return "Basic " + Base64.getEncoder().encodeToString(pair);
	}

}
