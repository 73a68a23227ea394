package vn.thidua.eventing.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.thidua.eventing.EventBodies;
import vn.thidua.eventing.EventTracing;

/**
 * Takes events in the transaction that changes the aggregate: both are committed, or
 * neither is.
 *
 * <p>
 * Append after the aggregate's row is locked or its version will be checked at commit:
 * the order of ids is the order in which a key's events are published.
 */
public class Outbox {

	/** Below the broker's and the producer's limit of 1 MiB, with room for headers. */
	static final int MAX_BODY_BYTES = 900 * 1024;

	private static final String INSERT = """
			insert into outbox (topic, key, aggregate_version, event_id, type, occurred_at, traceparent, body)
			select topic, key, aggregate_version, event_id, type, ?, coalesce(traceparent, ?), body
			from unnest(?::text[], ?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::bytea[]) with ordinality
			  as event (topic, key, aggregate_version, event_id, type, traceparent, body, position)
			order by position
			""";

	private final JdbcTemplate jdbc;

	private final EventBodies bodies;

	private final EventTracing tracing;

	private final Clock clock;

	private final RelaySignal relaySignal;

	Outbox(JdbcTemplate jdbc, EventBodies bodies, EventTracing tracing, Clock clock, RelaySignal relaySignal) {
		this.jdbc = jdbc;
		this.bodies = bodies;
		this.tracing = tracing;
		this.clock = clock;
		this.relaySignal = relaySignal;
	}

	public void append(OutgoingEvent<?> event) {
		append(List.of(event));
	}

	/** All in one insert, in the order given. */
	public void append(List<? extends OutgoingEvent<?>> events) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("An event is appended only in the transaction of the change it tells of");
		}
		if (events.isEmpty()) {
			return;
		}
		var columns = new Columns(events.size());
		for (int i = 0; i < events.size(); i++) {
			columns.set(i, events.get(i), body(events.get(i)));
		}
		this.jdbc.update((connection) -> {
			var insert = connection.prepareStatement(INSERT);
			insert.setTimestamp(1, Timestamp.from(this.clock.instant()));
			insert.setString(2, this.tracing.currentTraceparent());
			insert.setArray(3, connection.createArrayOf("text", columns.topics));
			insert.setArray(4, connection.createArrayOf("text", columns.keys));
			insert.setArray(5, connection.createArrayOf("bigint", columns.versions));
			insert.setArray(6, connection.createArrayOf("uuid", columns.ids));
			insert.setArray(7, connection.createArrayOf("text", columns.types));
			insert.setArray(8, connection.createArrayOf("text", columns.traceparents));
			insert.setArray(9, connection.createArrayOf("bytea", columns.bodies));
			return insert;
		});
		wakeRelayAfterCommit();
	}

	private byte @Nullable [] body(OutgoingEvent<?> event) {
		Object body = event.body();
		if (body == null) {
			return null;
		}
		byte[] json = this.bodies.write(body);
		if (json.length > MAX_BODY_BYTES) {
			throw new EventTooLarge(event, json.length, MAX_BODY_BYTES);
		}
		return json;
	}

	private void wakeRelayAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Outbox.this.relaySignal.raise();
			}
		});
	}

	private static final class Columns {

		private final Object[] topics;

		private final Object[] keys;

		private final Object[] versions;

		private final Object[] ids;

		private final Object[] types;

		private final @Nullable Object[] traceparents;

		private final byte[] @Nullable [] bodies;

		private Columns(int size) {
			this.topics = new Object[size];
			this.keys = new Object[size];
			this.versions = new Object[size];
			this.ids = new Object[size];
			this.types = new Object[size];
			this.traceparents = new @Nullable Object[size];
			this.bodies = new byte[size] @Nullable [];
		}

		private void set(int i, OutgoingEvent<?> event, byte @Nullable [] body) {
			this.topics[i] = event.type().topic().name();
			this.keys[i] = event.key().toString();
			this.versions[i] = event.aggregateVersion();
			this.ids[i] = UuidCreator.getTimeOrderedEpoch();
			this.types[i] = event.type().name();
			this.traceparents[i] = event.traceparent();
			this.bodies[i] = body;
		}

	}

}
