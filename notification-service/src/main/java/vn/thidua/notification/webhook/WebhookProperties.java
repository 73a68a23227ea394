package vn.thidua.notification.webhook;

import java.time.Duration;
import java.util.Base64;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are called.
 *
 * @param secretKey 32 bytes in base64 that seal subscribers' secrets in the database
 * @param allowLoopback whether a subscriber may be on this machine; for local use only
 * @param connectTimeout how long connecting may take
 * @param readTimeout how long a subscriber may stay silent
 */
@ConfigurationProperties("thidua.webhooks")
record WebhookProperties(String secretKey, @DefaultValue("false") boolean allowLoopback,
		@DefaultValue("3s") Duration connectTimeout, @DefaultValue("10s") Duration readTimeout) {

	WebhookProperties {
		if (secretKey == null || !isKey(secretKey)) {
			throw new IllegalArgumentException(
					"Set thidua.webhooks.secret-key to 32 random bytes in base64, and keep it: "
							+ "without it the secrets of existing subscriptions cannot be read");
		}
	}

	byte[] key() {
		return Base64.getDecoder().decode(this.secretKey);
	}

	/** The key itself is never printed. */
	@Override
	public String toString() {
		return "WebhookProperties[allowLoopback=%s, connectTimeout=%s, readTimeout=%s]".formatted(this.allowLoopback,
				this.connectTimeout, this.readTimeout);
	}

	private static boolean isKey(String base64) {
		try {
			return Base64.getDecoder().decode(base64).length == 32;
		}
		catch (IllegalArgumentException malformed) {
			return false;
		}
	}

}
