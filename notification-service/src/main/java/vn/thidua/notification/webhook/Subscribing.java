package vn.thidua.notification.webhook;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Subscribing to awards, and no longer. */
@Service
class Subscribing {

	private static final Logger log = LoggerFactory.getLogger(Subscribing.class);

	private final WebhookSubscriptions subscriptions;

	private final OutboundAddresses addresses;

	private final SecretSeal seal;

	private final AuditTrail audit;

	private final Clock clock;

	Subscribing(WebhookSubscriptions subscriptions, OutboundAddresses addresses, SecretSeal seal, AuditTrail audit,
			Clock clock) {
		this.subscriptions = subscriptions;
		this.addresses = addresses;
		this.seal = seal;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public Result subscribe(Caller caller, SubscribeWebhook request) {
		if (!this.addresses.allows(request.url())) {
			return new Refused(Violation.at("url", "URL_NOT_ALLOWED"));
		}
		Optional<SigningSecret> given = Optional.ofNullable(request.secret()).flatMap(SigningSecret::parse);
		if (request.secret() != null && given.isEmpty()) {
			return new Refused(Violation.at("secret", "SECRET_NOT_ALLOWED"));
		}
		var secret = given.orElseGet(SigningSecret::random);
		var subscription = new WebhookSubscription(UuidCreator.getTimeOrderedEpoch(), caller.unitId(), request.url(),
				true, this.clock.instant());
		if (!this.subscriptions.add(subscription, this.seal.seal(subscription.subscriptionId(), secret))) {
			return new Refused(Violation.at("url", "URL_ALREADY_SUBSCRIBED"));
		}
		this.audit.record(caller, "SubscribeWebhook", "webhook-subscription", subscription.subscriptionId(), null,
				subscription);
		log.info("Webhook subscription {} created by {}", subscription.subscriptionId(), caller.subject());
		return new Subscribed(subscription, given.isPresent() ? null : secret);
	}

	/** False when the caller has no such subscription. */
	@Transactional
	public boolean unsubscribe(Caller caller, UUID subscriptionId) {
		var subscription = this.subscriptions.findWithin(subscriptionId, caller.unitId());
		subscription.ifPresent((removed) -> {
			this.subscriptions.remove(subscriptionId);
			this.audit.record(caller, "UnsubscribeWebhook", "webhook-subscription", subscriptionId, removed, null);
			log.info("Webhook subscription {} removed by {}", subscriptionId, caller.subject());
		});
		return subscription.isPresent();
	}

	Page<WebhookSubscription> list(Caller caller, PageQuery query) {
		return this.subscriptions.within(caller.unitId(), query);
	}

	/** What became of a request to subscribe. */
	sealed interface Result {

	}

	/**
	 * Subscribed.
	 *
	 * @param subscription the subscription
	 * @param newSecret the secret, if one was made
	 */
	record Subscribed(WebhookSubscription subscription, @Nullable SigningSecret newSecret) implements Result {
	}

	record Refused(Violation why) implements Result {
	}

}
