package vn.thidua.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.FutureTask;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;

/**
 * An OpenID issuer that a service under test can discover like the real one, so that its
 * own security configuration is what runs: the discovery document and the keys, on a port
 * of 127.0.0.1. Tokens are handed out by {@link TestTokens}.
 */
record TestIssuer(String uri, RSAKey key) {

	private static final FutureTask<TestIssuer> THE_ONE = new FutureTask<>(TestIssuer::start);

	static TestIssuer running() {
		return RealParts.started(THE_ONE);
	}

	/** The key alone, as PEM, for a service that was told no issuer. */
	Path publicKey() {
		try {
			var encoded = Base64.getMimeEncoder().encodeToString(this.key.toRSAPublicKey().getEncoded());
			return Files.writeString(RealParts.directory().resolve("issuer.pem"),
					"-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n".formatted(encoded));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static TestIssuer start() throws IOException, JOSEException, InterruptedException {
		var key = new RSAKeyGenerator(2048).keyID("test").generate();
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		var issuer = new TestIssuer("http://127.0.0.1:" + server.getAddress().getPort(), key);
		serve(server, "/.well-known/openid-configuration", issuer.discovery());
		serve(server, "/oauth2/jwks", new JWKSet(key.toPublicJWK()).toString());
		// Its thread takes after the one that starts it, and must not keep the JVM alive.
		Thread.ofPlatform().daemon().start(server::start).join();
		return issuer;
	}

	private String discovery() {
		return """
				{
				  "issuer": "%1$s",
				  "authorization_endpoint": "%1$s/oauth2/authorize",
				  "token_endpoint": "%1$s/oauth2/token",
				  "userinfo_endpoint": "%1$s/userinfo",
				  "jwks_uri": "%1$s/oauth2/jwks",
				  "response_types_supported": ["code"],
				  "subject_types_supported": ["public"],
				  "id_token_signing_alg_values_supported": ["RS256"],
				  "scopes_supported": ["openid"],
				  "token_endpoint_auth_methods_supported": ["client_secret_basic"]
				}
				""".formatted(this.uri);
	}

	private static void serve(HttpServer server, String path, String json) {
		var body = json.getBytes(StandardCharsets.UTF_8);
		server.createContext(path, (exchange) -> {
			try (exchange) {
				exchange.getResponseHeaders().add("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, body.length);
				exchange.getResponseBody().write(body);
			}
		});
	}

}
