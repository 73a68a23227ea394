package vn.thidua.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * HMAC-SHA-256 under a key that lives as long as the process. A slow hash would guard
 * nothing here, since the same passwords stand in plain in the users' file; it would cost
 * seconds at start with a hundred users, and again at every token asked for.
 */
class DevelopmentPasswordEncoder extends AbstractValidatingPasswordEncoder {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	DevelopmentPasswordEncoder() {
		var random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, ALGORITHM);
	}

	@Override
	protected String encodeNonNullPassword(String rawPassword) {
		return HexFormat.of().formatHex(digest(rawPassword));
	}

	@Override
	protected boolean matchesNonNull(String rawPassword, String encodedPassword) {
		return MessageDigest.isEqual(digest(rawPassword), HexFormat.of().parseHex(encodedPassword));
	}

	private byte[] digest(String password) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every Java has " + ALGORITHM, ex);
		}
	}

}
