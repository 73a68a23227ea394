package vn.thidua.appraisal.decision;

import java.security.SecureRandom;
import java.util.Base64;

/** What proves a certificate: 128 bits by chance, which nobody can guess. Source: A7. */
final class VerificationCode {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 16;

	private VerificationCode() {
	}

	static String next() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
