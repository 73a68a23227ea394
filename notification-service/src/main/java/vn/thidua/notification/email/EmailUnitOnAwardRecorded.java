package vn.thidua.notification.email;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thidua.notification.award.AwardRecorded;
import vn.thidua.notification.delivery.Deliveries;
import vn.thidua.notification.delivery.DeliveryKind;
import vn.thidua.notification.delivery.DeliveryState;
import vn.thidua.notification.delivery.PlannedDelivery;

/** One email to the unit that nominated. It may have to wait for the names in it. */
@Component
class EmailUnitOnAwardRecorded {

	private final Deliveries deliveries;

	EmailUnitOnAwardRecorded(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	@EventListener
	void on(AwardRecorded award) {
		this.deliveries.plan(List.of(new PlannedDelivery(DeliveryKind.EMAIL, award.awardId(), award.nominatingUnitId(),
				award.nominationId(), award.nominatingUnitId(), DeliveryState.WAITING)));
	}

}
