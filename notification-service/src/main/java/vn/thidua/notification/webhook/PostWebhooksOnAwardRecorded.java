package vn.thidua.notification.webhook;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thidua.notification.award.AwardRecorded;
import vn.thidua.notification.delivery.Deliveries;
import vn.thidua.notification.delivery.DeliveryKind;
import vn.thidua.notification.delivery.DeliveryState;
import vn.thidua.notification.delivery.PlannedDelivery;

/**
 * One call to each active subscription. Whoever subscribes later is told of awards from
 * then on; the earlier ones are in the feed.
 */
@Component
class PostWebhooksOnAwardRecorded {

	private final WebhookSubscriptions subscriptions;

	private final Deliveries deliveries;

	PostWebhooksOnAwardRecorded(WebhookSubscriptions subscriptions, Deliveries deliveries) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
	}

	@EventListener
	void on(AwardRecorded award) {
		this.deliveries.plan(this.subscriptions.active()
			.stream()
			.map((subscriptionId) -> new PlannedDelivery(DeliveryKind.WEBHOOK, award.awardId(), subscriptionId,
					award.nominationId(), award.nominatingUnitId(), DeliveryState.PENDING))
			.toList());
	}

}
