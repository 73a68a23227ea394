package vn.thidua.notification.webhook;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * A secret that a subscriber and this service share, in the form of Standard Webhooks:
 * {@code whsec_} and its bytes in base64.
 *
 * @param bytes 24 to 64 of them
 */
record SigningSecret(byte[] bytes) {

	private static final String PREFIX = "whsec_";

	private static final SecureRandom RANDOM = new SecureRandom();

	static SigningSecret random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new SigningSecret(bytes);
	}

	/** Nothing if it is no such secret. */
	static Optional<SigningSecret> parse(String text) {
		if (!text.startsWith(PREFIX)) {
			return Optional.empty();
		}
		try {
			byte[] bytes = Base64.getDecoder().decode(text.substring(PREFIX.length()));
			return (bytes.length >= 24 && bytes.length <= 64) ? Optional.of(new SigningSecret(bytes))
					: Optional.empty();
		}
		catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

	String reveal() {
		return PREFIX + Base64.getEncoder().encodeToString(this.bytes);
	}

	/** Never the secret: this is what lands in logs. */
	@Override
	public String toString() {
		return "SigningSecret[…]";
	}

}
