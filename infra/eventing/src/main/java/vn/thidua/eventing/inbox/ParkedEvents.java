package vn.thidua.eventing.inbox;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Events waiting for an operator: those that can't be applied, and the later ones of
 * their keys.
 *
 * <pre>
 *   waiting ──replayed──▶ applied
 *     │ └────discarded──▶ passed over, for a reason
 *     └──────erased─────▶ passed over, since its key was erased
 * </pre>
 */
class ParkedEvents {

	/** Locked, so that a key's later event waits for a replay under way. */
	private static final String WAITING_KEYS = """
			select topic, key from parked_event where resolved_at is null and key = any (?) for share
			""";

	/** Redelivered after it was parked, a record is the same row. */
	private static final String PARK = """
			insert into parked_event (topic, partition, "offset", key, event_id, type, aggregate_version, occurred_at,
			  traceparent, body, reason, unit_id)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			on conflict (topic, partition, "offset") do nothing
			""";

	private static final String WAITING_OF_KEY = """
			select * from parked_event where topic = ? and key = ? and resolved_at is null
			order by partition, "offset" for update
			""";

	private final JdbcTemplate jdbc;

	ParkedEvents(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Set<Key> keysAmong(List<IncomingRecord> records) {
		Object[] keys = records.stream().map(IncomingRecord::key).distinct().toArray();
		return new HashSet<>(this.jdbc.query((connection) -> {
			var query = connection.prepareStatement(WAITING_KEYS);
			query.setArray(1, connection.createArrayOf("text", keys));
			return query;
		}, (row, number) -> new Key(row.getString("topic"), row.getString("key"))));
	}

	/**
	 * Parks a record.
	 * @return false if it was parked before, and perhaps resolved since
	 */
	boolean park(IncomingRecord record, String reason) {
		return switch (record) {
			case ReceivedEvent event -> park(event, reason);
			case UnreadableBody unreadable -> park(unreadable.event(), reason);
			case UnreadableRecord unreadable -> this.jdbc.update(PARK, unreadable.origin().topic(),
					unreadable.origin().partition(), unreadable.origin().offset(), unreadable.key(), null, null, null,
					null, null, unreadable.body(), reason, null) == 1;
		};
	}

	private boolean park(ReceivedEvent event, String reason) {
		return this.jdbc.update(PARK, event.origin().topic(), event.origin().partition(), event.origin().offset(),
				event.key(), event.eventId(), event.type(), event.aggregateVersion(), Timestamp.from(event.time()),
				event.traceparent(), event.body(), reason, UnitOfEvent.find(event)) == 1;
	}

	/** In key order, locked until the transaction ends. */
	List<Parked> waitingOf(Key key) {
		return this.jdbc.query(WAITING_OF_KEY, (row, number) -> {
			var origin = new RecordOrigin(row.getString("topic"), row.getInt("partition"), row.getLong("offset"));
			UUID eventId = row.getObject("event_id", UUID.class);
			return new Parked(row.getLong("id"),
					(eventId == null) ? null
							: new ReceivedEvent(origin, row.getString("key"), eventId, row.getString("type"),
									row.getLong("aggregate_version"), row.getTimestamp("occurred_at").toInstant(),
									row.getString("traceparent"), row.getBytes("body"), null));
		}, key.topic(), key.key());
	}

	boolean resolve(long id, String resolution, String operator, @Nullable String reason) {
		return this.jdbc.update("""
				update parked_event set resolved_at = now(), resolution = ?, resolved_by = ?, resolution_reason = ?
				where id = ? and resolved_at is null
				""", resolution, operator, reason, id) == 1;
	}

	void explain(long id, String reason) {
		this.jdbc.update("update parked_event set reason = ? where id = ?", reason, id);
	}

	/**
	 * What waits under the key needs no operator any more, and what was resolved is
	 * forgotten as well. A reason may quote what could not be read.
	 */
	void erase(Key key) {
		this.jdbc.update("""
				update parked_event set resolved_at = coalesce(resolved_at, now()),
				  resolution = coalesce(resolution, 'ERASED'), body = null, reason = ''
				where topic = ? and key = ? and (resolved_at is null or body is not null)
				""", key.topic(), key.key());
	}

	long waiting() {
		Long count = this.jdbc.queryForObject("select count(*) from parked_event where resolved_at is null",
				Long.class);
		return (count == null) ? 0 : count;
	}

	/**
	 * A row.
	 *
	 * @param id its id
	 * @param event the event, if the record is one
	 */
	record Parked(long id, @Nullable ReceivedEvent event) {
	}

	/**
	 * What is held back together.
	 *
	 * @param topic topic
	 * @param key record key
	 */
	record Key(String topic, String key) {

		static Key of(IncomingRecord record) {
			return new Key(record.origin().topic(), record.key());
		}

	}

}
