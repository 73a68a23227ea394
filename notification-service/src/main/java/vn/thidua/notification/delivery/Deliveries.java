package vn.thidua.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.thidua.eventing.EventTracing;

/**
 * Plans deliveries in the transaction of what they tell of, and wakes their dispatcher
 * when it is committed.
 */
@Repository
public class Deliveries {

	/** However often the same is planned, there is one. */
	private static final String PLAN = """
			insert into delivery (delivery_id, kind, award_id, target_id, nomination_id, unit_id, traceparent, state,
			  planned_at, occasion)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			on conflict do nothing
			""";

	private static final int ROWS_AT_A_TIME = 500;

	private final JdbcTemplate jdbc;

	private final EventTracing tracing;

	private final Clock clock;

	private final DispatchSignals signals;

	Deliveries(JdbcTemplate jdbc, EventTracing tracing, Clock clock, DispatchSignals signals) {
		this.jdbc = jdbc;
		this.tracing = tracing;
		this.clock = clock;
		this.signals = signals;
	}

	public void plan(List<PlannedDelivery> deliveries) {
		var plannedAt = Timestamp.from(this.clock.instant());
		String traceparent = this.tracing.currentTraceparent();
		this.jdbc.batchUpdate(PLAN, deliveries, ROWS_AT_A_TIME, (insert, planned) -> {
			insert.setObject(1, planned.deliveryId());
			insert.setString(2, planned.kind().name());
			insert.setObject(3, planned.awardId());
			insert.setObject(4, planned.targetId());
			insert.setObject(5, planned.nominationId());
			insert.setObject(6, planned.unitId());
			insert.setString(7, traceparent);
			insert.setString(8, planned.state().name());
			insert.setTimestamp(9, plannedAt);
			insert.setString(10, planned.occasion().name());
		});
		deliveries.stream().map(PlannedDelivery::kind).distinct().forEach(this::wakeAfterCommit);
	}

	void wakeAfterCommit(DeliveryKind kind) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Deliveries.this.signals.raise(kind);
			}
		});
	}

}
