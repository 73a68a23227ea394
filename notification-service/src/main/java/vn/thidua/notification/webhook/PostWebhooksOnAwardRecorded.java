package vn.thidua.notification.webhook;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thidua.notification.award.AwardRecorded;
import vn.thidua.notification.award.RevocationRecorded;
import vn.thidua.notification.delivery.Deliveries;
import vn.thidua.notification.delivery.DeliveryKind;
import vn.thidua.notification.delivery.DeliveryState;
import vn.thidua.notification.delivery.Occasion;
import vn.thidua.notification.delivery.PlannedDelivery;

/**
 * One call to each active subscription, and one more if the award is revoked. Whoever
 * subscribes later is told of awards from then on; the earlier ones are in the feed.
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
		plan(Occasion.AWARDED, award.awardId(), award.nominationId(), award.nominatingUnitId());
	}

	@EventListener
	void on(RevocationRecorded revocation) {
		plan(Occasion.REVOKED, revocation.awardId(), revocation.nominationId(), revocation.nominatingUnitId());
	}

	private void plan(Occasion occasion, UUID awardId, UUID nominationId, UUID unitId) {
		this.deliveries.plan(this.subscriptions.active()
			.stream()
			.map((subscriptionId) -> new PlannedDelivery(DeliveryKind.WEBHOOK, occasion, awardId, subscriptionId,
					nominationId, unitId, DeliveryState.PENDING))
			.toList());
	}

}
