package vn.thidua.notification.delivery;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/** An operator tries again what was given up. */
@Service
class RetryingDeliveries {

	private final JdbcClient jdbc;

	private final DeliveryViews views;

	private final Deliveries deliveries;

	private final AuditTrail audit;

	RetryingDeliveries(JdbcClient jdbc, DeliveryViews views, Deliveries deliveries, AuditTrail audit) {
		this.jdbc = jdbc;
		this.views = views;
		this.deliveries = deliveries;
		this.audit = audit;
	}

	@Transactional
	public Result retry(Caller caller, UUID deliveryId) {
		if (!this.views.isVisible(caller, deliveryId)) {
			return Result.UNKNOWN;
		}
		var kind = this.jdbc.sql("""
				update delivery set state = 'PENDING', refusals = 0, next_attempt_at = now()
				where delivery_id = ? and state = 'FAILED'
				returning kind
				""").param(deliveryId).query(DeliveryKind.class).optional();
		if (kind.isEmpty()) {
			return Result.NOT_FAILED;
		}
		this.audit.record(caller, "RetryDelivery", "delivery", deliveryId, DeliveryState.FAILED, DeliveryState.PENDING);
		this.deliveries.wakeAfterCommit(kind.get());
		return Result.RETRIED;
	}

	enum Result {

		RETRIED, NOT_FAILED, UNKNOWN

	}

}
