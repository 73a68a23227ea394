package vn.thidua.testkit.edge;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

import vn.thidua.testkit.TestTokens;

/** Tokens that open nothing, and how each is refused. */
@SuppressWarnings("JavaUtilDate")
final class BadTokens {

	private static final int UNAUTHORIZED = 401;

	private static final int FORBIDDEN = 403;

	/** Names of what is wrong with them, to the tokens. */
	static final Map<String, BadToken> ALL = made();

	private BadTokens() {
	}

	private static Map<String, BadToken> made() {
		var hour = Duration.ofHours(1);
		return Map.of("no token", new BadToken(null, UNAUTHORIZED), "no token at all but text",
				new BadToken("text", UNAUTHORIZED), "an expired token",
				new BadToken(TestTokens.signed(claims(hour.negated()).build()), UNAUTHORIZED), "a token of another key",
				new BadToken(signedByAnyone(claims(hour).build()), UNAUTHORIZED), "a token without unit",
				new BadToken(TestTokens.signed(claims(hour).claim("unit", null).build()), FORBIDDEN),
				"a token whose unit is none",
				new BadToken(TestTokens.signed(claims(hour).claim("unit", "94").build()), FORBIDDEN),
				"a token without roles",
				new BadToken(TestTokens.signed(claims(hour).claim("roles", null).build()), FORBIDDEN));
	}

	private static JWTClaimsSet.Builder claims(Duration validFor) {
		var now = Instant.now();
		return new JWTClaimsSet.Builder().issuer(TestTokens.issuer())
			.audience("thidua")
			.subject("anyone")
			.claim("unit", UUID.randomUUID().toString())
			.claim("roles", List.of("admin"))
			.issueTime(Date.from(now.minus(Duration.ofHours(2))))
			.expirationTime(Date.from(now.plus(validFor)));
	}

	private static String signedByAnyone(JWTClaimsSet claims) {
		try {
			var key = new RSAKeyGenerator(2048).keyID("test").generate();
			var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A token that opens nothing.
	 *
	 * @param value the token; nothing when none is sent
	 * @param status how it is refused
	 */
	record BadToken(@Nullable String value, int status) {
	}

}
