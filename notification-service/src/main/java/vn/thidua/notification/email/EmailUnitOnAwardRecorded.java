package vn.thidua.notification.email;

import java.util.List;
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
 * One email to the unit that nominated, and one more if the award is revoked. It may have
 * to wait for the names in it.
 */
@Component
class EmailUnitOnAwardRecorded {

	private final Deliveries deliveries;

	EmailUnitOnAwardRecorded(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	@EventListener
	void on(AwardRecorded award) {
		this.deliveries
			.plan(List.of(planned(Occasion.AWARDED, award.awardId(), award.nominationId(), award.nominatingUnitId())));
	}

	@EventListener
	void on(RevocationRecorded revocation) {
		this.deliveries.plan(List.of(planned(Occasion.REVOKED, revocation.awardId(), revocation.nominationId(),
				revocation.nominatingUnitId())));
	}

	private static PlannedDelivery planned(Occasion occasion, UUID awardId, UUID nominationId, UUID unitId) {
		return new PlannedDelivery(DeliveryKind.EMAIL, occasion, awardId, unitId, nominationId, unitId,
				DeliveryState.WAITING);
	}

}
