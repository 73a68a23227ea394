package vn.thidua.notification.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks to be told of awards.
 *
 * @param url address to call, http or https, outside internal networks
 * @param secret {@code whsec_} and 24 to 64 bytes in base64; made here if left out
 */
record SubscribeWebhook(@NotBlank @Size(max = 2000) String url, @Size(max = 100) @Nullable String secret) {

	/** Without the secret. */
	@Override
	public String toString() {
		return "SubscribeWebhook[url=%s]".formatted(this.url);
	}

}
