package vn.thidua.notification.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Signs calls as Standard Webhooks has it: {@code webhook-id} stays the same from attempt
 * to attempt, {@code webhook-timestamp} and {@code webhook-signature} are the attempt's.
 */
@Component
class WebhookSigning {

	private final WebhookSubscriptions subscriptions;

	private final SecretSeal seal;

	private final Clock clock;

	WebhookSigning(WebhookSubscriptions subscriptions, SecretSeal seal, @Qualifier("receiversClock") Clock clock) {
		this.subscriptions = subscriptions;
		this.seal = seal;
		this.clock = clock;
	}

	Consumer<HttpHeaders> headers(UUID subscriptionId, String id, byte[] body) {
		long timestamp = this.clock.instant().getEpochSecond();
		var secret = this.seal.open(subscriptionId, this.subscriptions.sealedSecret(subscriptionId));
		try {
			String signature = new Webhook(secret.bytes()).sign(id, timestamp,
					new String(body, StandardCharsets.UTF_8));
			return (headers) -> {
				headers.set("webhook-id", id);
				headers.set("webhook-timestamp", Long.toString(timestamp));
				headers.set("webhook-signature", signature);
			};
		}
		catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
