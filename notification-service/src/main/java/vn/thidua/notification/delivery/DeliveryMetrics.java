package vn.thidua.notification.delivery;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * {@code thidua.deliveries} by kind and state, of everything that is not sent. What is
 * sent only grows, and is counted by the timer {@code thidua.delivery.attempts}.
 */
@Component
class DeliveryMetrics {

	private static final String BY_STATE = """
			select kind, state, count(delivery_id) as count
			from unnest(array['EMAIL', 'WEBHOOK']) kind
			cross join unnest(array['WAITING', 'PENDING', 'SENDING', 'IN_DOUBT', 'FAILED']) state
			left join (select * from delivery where state <> 'SENT') delivery using (kind, state)
			group by kind, state
			""";

	private final JdbcClient jdbc;

	private final MultiGauge byState;

	DeliveryMetrics(JdbcClient jdbc, MeterRegistry registry) {
		this.jdbc = jdbc;
		this.byState = MultiGauge.builder("thidua.deliveries")
			.description("Deliveries that are not sent, by where they stand")
			.register(registry);
	}

	@Scheduled(fixedDelay = 5_000)
	void refresh() {
		List<MultiGauge.Row<?>> rows = this.jdbc.sql(BY_STATE).<MultiGauge
				.Row<?>>query((row, number) -> MultiGauge.Row
					.of(Tags.of("kind", row.getString("kind"), "state", row.getString("state")), row.getLong("count")))
			.list();
		this.byState.register(rows, true);
	}

}
