package vn.thidua.eventing.inbox;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Events waiting for an operator: those that can't be applied, and the later ones of
 * their keys.
 */
class ParkedEvents {

	private static final String WAITING_KEYS = """
			select distinct topic, key from parked_event where resolved_at is null and key = any (?)
			""";

	/** Redelivered after it was parked, a record is the same row. */
	private static final String PARK = """
			insert into parked_event (topic, partition, "offset", key, event_id, type, aggregate_version, occurred_at,
			  traceparent, body, reason)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			on conflict (topic, partition, "offset") do nothing
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

	void park(IncomingRecord record, String reason) {
		var origin = record.origin();
		switch (record) {
			case ReceivedEvent event -> this.jdbc.update(PARK, origin.topic(), origin.partition(), origin.offset(),
					event.key(), event.eventId(), event.type(), event.aggregateVersion(), Timestamp.from(event.time()),
					event.traceparent(), event.body(), reason);
			case UnreadableRecord unreadable -> this.jdbc.update(PARK, origin.topic(), origin.partition(),
					origin.offset(), unreadable.key(), null, null, null, null, null, unreadable.body(), reason);
		}
	}

	long waiting() {
		Long count = this.jdbc.queryForObject("select count(*) from parked_event where resolved_at is null",
				Long.class);
		return (count == null) ? 0 : count;
	}

	/**
	 * What is held back together.
	 *
	 * @param topic topic
	 * @param key record key
	 */
	record Key(String topic, String key) {

		static Key of(ReceivedEvent event) {
			return new Key(event.origin().topic(), event.key());
		}

	}

}
