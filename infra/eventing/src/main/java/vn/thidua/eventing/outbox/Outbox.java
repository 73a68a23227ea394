package vn.thidua.eventing.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.thidua.eventing.CollectedUntilCommit;
import vn.thidua.eventing.EventBodies;
import vn.thidua.eventing.EventTracing;

/**
 * Takes events in the transaction that changes the aggregate: both are committed, or
 * neither is.
 *
 * <p>
 * All that one transaction appends is inserted just before it commits, in one statement
 * or, when it is much, in a few: by then the aggregates' rows are locked, so that ids, in
 * whose order a key's events are published, are taken in the order in which the changes
 * are committed.
 */
public class Outbox {

	/** Below the broker's and the producer's limit of 1 MiB, with room for headers. */
	static final int MAX_BODY_BYTES = 900 * 1024;

	/**
	 * A statement is one message to the database, which takes 1 GB at most, and stands in
	 * memory on both sides.
	 */
	static final long BYTES_OF_STATEMENT = 8L * 1024 * 1024;

	static final int EVENTS_OF_STATEMENT = 10_000;

	private static final String INSERT = """
			insert into outbox (topic, key, aggregate_version, event_id, type, occurred_at, traceparent, body)
			select topic, key, aggregate_version, event_id, type, ?, traceparent, body
			from unnest(?::text[], ?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::bytea[]) with ordinality
			  as event (topic, key, aggregate_version, event_id, type, traceparent, body, position)
			order by position
			""";

	private final JdbcTemplate jdbc;

	private final EventBodies bodies;

	private final EventTracing tracing;

	private final Clock clock;

	private final RelaySignal relaySignal;

	private final CollectedUntilCommit<PendingEvent> pending = new CollectedUntilCommit<>(this::insertAll);

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

	/** In the order given, after those appended before in the same transaction. */
	public void append(List<? extends OutgoingEvent<?>> events) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("An event is appended only in the transaction of the change it tells of");
		}
		var traceparent = this.tracing.currentTraceparent();
		this.pending.addAll(events.stream().map((event) -> pending(event, traceparent)).toList());
	}

	private PendingEvent pending(OutgoingEvent<?> event, @Nullable String currentTrace) {
		return new PendingEvent(event.type().topic().name(), event.key().toString(), event.aggregateVersion(),
				UuidCreator.getTimeOrderedEpoch(), event.type().name(),
				(event.traceparent() != null) ? event.traceparent() : currentTrace, body(event));
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

	/** In as many statements as their bytes ask for; as a rule that is one. */
	private void insertAll(List<PendingEvent> events) {
		int from = 0;
		long bytes = 0;
		for (int i = 0; i < events.size(); i++) {
			byte @Nullable [] body = events.get(i).body();
			bytes += (body == null) ? 0 : body.length;
			if (bytes >= BYTES_OF_STATEMENT || i - from + 1 >= EVENTS_OF_STATEMENT || i == events.size() - 1) {
				insert(events.subList(from, i + 1));
				from = i + 1;
				bytes = 0;
			}
		}
		wakeRelayAfterCommit();
	}

	private void insert(List<PendingEvent> events) {
		this.jdbc.update((connection) -> {
			var insert = connection.prepareStatement(INSERT);
			insert.setTimestamp(1, Timestamp.from(this.clock.instant()));
			insert.setArray(2, connection.createArrayOf("text", column(events, PendingEvent::topic)));
			insert.setArray(3, connection.createArrayOf("text", column(events, PendingEvent::key)));
			insert.setArray(4, connection.createArrayOf("bigint", column(events, PendingEvent::aggregateVersion)));
			insert.setArray(5, connection.createArrayOf("uuid", column(events, PendingEvent::eventId)));
			insert.setArray(6, connection.createArrayOf("text", column(events, PendingEvent::type)));
			insert.setArray(7, connection.createArrayOf("text", column(events, PendingEvent::traceparent)));
			insert.setArray(8, connection.createArrayOf("bytea",
					events.stream().map(PendingEvent::body).toArray((size) -> new byte[size][])));
			return insert;
		});
	}

	private static @Nullable Object[] column(List<PendingEvent> events,
			Function<PendingEvent, @Nullable Object> value) {
		return events.stream().map(value).toArray();
	}

	private void wakeRelayAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Outbox.this.relaySignal.raise();
			}
		});
	}

}
