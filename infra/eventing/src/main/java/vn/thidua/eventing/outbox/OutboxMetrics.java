package vn.thidua.eventing.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.concurrent.TimeUnit;

/**
 * {@code thidua.outbox.pending} and {@code thidua.outbox.oldest.age}, as the database has
 * them when asked.
 */
class OutboxMetrics implements MeterBinder {

	static final String BACKLOG = """
			select count(*) as pending, min(occurred_at) as oldest
			from outbox_position as position, outbox_unseen_in(position.published) as outbox
			where not (position.publishing is not null and outbox.id <= position.last_id
			    and pg_visible_in_snapshot(outbox.transaction_id, position.publishing))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	OutboxMetrics(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("thidua.outbox.pending", this::pending)
			.description("Events committed and not yet acknowledged by the broker")
			.register(registry);
		TimeGauge.builder("thidua.outbox.oldest.age", () -> backlog().age().toMillis(), TimeUnit.MILLISECONDS)
			.description("Age of the oldest event not yet acknowledged by the broker")
			.register(registry);
	}

	long pending() {
		return backlog().pending();
	}

	private Backlog backlog() {
		return this.jdbc.sql(BACKLOG).query((row, number) -> {
			var oldest = row.getTimestamp("oldest");
			return new Backlog(row.getLong("pending"), (oldest == null) ? Duration.ZERO : age(oldest.toInstant()));
		}).single();
	}

	private Duration age(Instant oldest) {
		return Duration.between(oldest, this.clock.instant());
	}

	private record Backlog(long pending, Duration age) {
	}

}
