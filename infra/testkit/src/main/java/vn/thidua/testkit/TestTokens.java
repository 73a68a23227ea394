package vn.thidua.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.http.HttpHeaders;

/** Access tokens as the identity issuer makes them, for any user a test can think of. */
public final class TestTokens {

	private TestTokens() {
	}

	/** A signed access token that is valid for the next hour. */
	public static String of(String username, UUID unit, String... roles) {
		// Validity is checked against the system's time, whatever the business clock
		// says.
		var now = Instant.now();
		return signed(new JWTClaimsSet.Builder().issuer(TestIssuer.running().uri())
			.audience("thidua")
			.subject(username)
			.claim("name", username)
			.claim("unit", unit.toString())
			.claim("roles", List.of(roles))
			.issueTime(Date.from(now))
			.notBeforeTime(Date.from(now))
			.expirationTime(Date.from(now.plus(Duration.ofHours(1))))
			.build());
	}

	/** For {@code client.get().uri(…).headers(as(…))}. */
	public static Consumer<HttpHeaders> as(String username, UUID unit, String... roles) {
		var token = of(username, unit, roles);
		return (headers) -> headers.setBearerAuth(token);
	}

	/** Any claims at all, signed by the right key: what a service must still refuse. */
	public static String signed(JWTClaimsSet claims) {
		try {
			var key = TestIssuer.running().key();
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The issuer that {@code thidua.issuer} names in tests. */
	public static String issuer() {
		return TestIssuer.running().uri();
	}

}
