package vn.thidua.notification.webhook;

import java.net.URI;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thidua.notification.award.AwardViews;
import vn.thidua.notification.delivery.Channel;
import vn.thidua.notification.delivery.Delivery;
import vn.thidua.notification.delivery.DeliveryKind;
import vn.thidua.notification.delivery.Sending;

/** Calls subscribers. One that answers 410 Gone is not called again. */
@Component
class WebhookChannel implements Channel {

	private static final Logger log = LoggerFactory.getLogger(WebhookChannel.class);

	private final WebhookSubscriptions subscriptions;

	private final AwardViews awards;

	private final AwardEventsPublisher publisher;

	private final WebhookSigning signing;

	private final WebhookClient client;

	WebhookChannel(WebhookSubscriptions subscriptions, AwardViews awards, AwardEventsPublisher publisher,
			WebhookSigning signing, WebhookClient client) {
		this.subscriptions = subscriptions;
		this.awards = awards;
		this.publisher = publisher;
		this.signing = signing;
		this.client = client;
	}

	@Override
	public DeliveryKind kind() {
		return DeliveryKind.WEBHOOK;
	}

	@Override
	public Sending send(Delivery delivery) {
		return this.subscriptions.find(delivery.targetId())
			.map((subscription) -> subscription.active() ? call(subscription, delivery)
					: new Sending.Unwanted("SUBSCRIPTION_DISABLED"))
			.orElseGet(() -> new Sending.Unwanted("SUBSCRIPTION_REMOVED"));
	}

	private Sending call(WebhookSubscription subscription, Delivery delivery) {
		var award = this.awards.find(delivery.awardId()).orElseThrow();
		byte[] body = switch (delivery.occasion()) {
			case AWARDED -> this.publisher.body(award.award());
			case REVOKED -> this.publisher.body(award.award(), Objects.requireNonNull(award.revocation()));
		};
		var headers = this.signing.headers(subscription.subscriptionId(), delivery.deliveryId().toString(), body);
		var sending = this.client.post(URI.create(subscription.url()), headers, body);
		if (sending instanceof Sending.Unwanted) {
			this.subscriptions.disable(subscription.subscriptionId());
			log.info("Webhook subscription {} disabled: its receiver answered 410", subscription.subscriptionId());
		}
		return sending;
	}

}
