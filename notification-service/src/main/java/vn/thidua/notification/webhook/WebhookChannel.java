package vn.thidua.notification.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.thidua.eventing.EventBodies;
import vn.thidua.notification.PublicSite;
import vn.thidua.notification.award.AwardViews;
import vn.thidua.notification.delivery.Channel;
import vn.thidua.notification.delivery.Delivery;
import vn.thidua.notification.delivery.DeliveryKind;
import vn.thidua.notification.delivery.Sending;

/**
 * Calls subscribers as Standard Webhooks has it: {@code webhook-id} stays the same from
 * attempt to attempt, {@code webhook-timestamp} and {@code webhook-signature} are those
 * of the attempt.
 */
@Component
class WebhookChannel implements Channel {

	private static final Logger log = LoggerFactory.getLogger(WebhookChannel.class);

	private final WebhookSubscriptions subscriptions;

	private final SecretSeal seal;

	private final AwardViews awards;

	private final PublicSite site;

	private final WebhookClient client;

	private final EventBodies bodies = new EventBodies();

	WebhookChannel(WebhookSubscriptions subscriptions, SecretSeal seal, AwardViews awards, PublicSite site,
			WebhookClient client) {
		this.subscriptions = subscriptions;
		this.seal = seal;
		this.awards = awards;
		this.site = site;
		this.client = client;
	}

	@Override
	public DeliveryKind kind() {
		return DeliveryKind.WEBHOOK;
	}

	@Override
	public Sending send(Delivery delivery) {
		Optional<WebhookSubscription> found = this.subscriptions.find(delivery.targetId());
		if (found.isEmpty()) {
			return new Sending.Unwanted("SUBSCRIPTION_REMOVED");
		}
		var subscription = found.get();
		if (!subscription.active()) {
			return new Sending.Unwanted("SUBSCRIPTION_DISABLED");
		}
		var award = this.awards.find(delivery.awardId()).orElseThrow().award();
		byte[] body = this.bodies.write(AwardCloudEvent.of(award, this.site.award(award.awardId())));
		var sending = this.client.post(URI.create(subscription.url()), signature(delivery, body), body);
		if (sending instanceof Sending.Unwanted) {
			this.subscriptions.disable(subscription.subscriptionId());
			log.info("Webhook subscription {} disabled: its receiver answered 410", subscription.subscriptionId());
		}
		return sending;
	}

	/**
	 * The timestamp is the real time, not the business clock's: receivers compare it with
	 * theirs.
	 */
	private Consumer<HttpHeaders> signature(Delivery delivery, byte[] body) {
		String id = delivery.deliveryId().toString();
		long timestamp = Instant.now().getEpochSecond();
		var secret = this.seal.open(delivery.targetId(), this.subscriptions.sealedSecret(delivery.targetId()));
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
