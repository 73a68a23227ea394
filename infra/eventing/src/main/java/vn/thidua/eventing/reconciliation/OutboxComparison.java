package vn.thidua.eventing.reconciliation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.contracts.Topic;
import vn.thidua.eventing.topic.TopicReaders;

/**
 * Outbox and topics of the service's own.
 *
 * <p>
 * The relay's position is read before the ends of the topics: what it calls published
 * lies below them. What lies there and is not called published yet is kept as a sighting
 * until it is.
 */
final class OutboxComparison {

	/**
	 * Transaction numbers of another cluster mean nothing: see {@code reposition_outbox},
	 * whose snapshot this is. All that comes after it is sent again.
	 */
	private static final String BEGIN_ANEW_IF_RESTORED = """
			with restored as (
			  update reconciliation_position set cluster_id = position.cluster_id, compared = '4:4:'
			  from outbox_position as position
			  where reconciliation_position.cluster_id <> position.cluster_id
			  returning reconciliation_position.cluster_id
			), sightings as (
			  delete from reconciliation_sighting where exists (select from restored)
			)
			delete from reconciliation_difference where suspected_in is not null and exists (select from restored)
			""";

	/**
	 * Nothing while the relay has still to take its bearings in this cluster, or goes
	 * over old ground again.
	 */
	private static final String POSITION = """
			select compared::text, published::text from outbox_position as relay, reconciliation_position
			where relay.cluster_id = (select system_identifier from pg_control_system())
			  and pg_snapshot_xmax(published) >= pg_snapshot_xmax(compared)
			""";

	/**
	 * A row is committed before it is sent, so that any row of these records is visible
	 * here; only retention takes rows away.
	 */
	private static final String SEE = """
			with seen as (
			  select * from json_to_recordset(:seen::json)
			    as record (topic text, partition int, "offset" bigint, key text, id uuid, version bigint)
			), written as (
			  select event_id, transaction_id from outbox
			  where event_id between (select id from seen where id is not null order by id limit 1)
			    and (select id from seen where id is not null order by id desc limit 1)
			), told as (
			  insert into reconciliation_version (topic, key, version)
			  select topic, key, max(version) from seen where id is not null group by topic, key
			  on conflict (topic, key) do update set version = excluded.version
			  where reconciliation_version.version < excluded.version
			), arrived as (
			  delete from reconciliation_difference using seen
			  where comparison = 'outbox-to-topic' and source = seen.topic and subject = seen.id::text
			), sighted as (
			  insert into reconciliation_sighting (event_id)
			  select event_id from written
			  where event_id in (select id from seen)
			    and not pg_visible_in_snapshot(transaction_id, :compared::pg_snapshot)
			  on conflict do nothing
			)
			insert into reconciliation_difference (comparison, source, subject)
			select 'topic-to-outbox', topic, coalesce(id::text, partition || '/' || "offset") from seen
			where (id is null or id >= uuid_floor(now() - make_interval(secs => :retention)))
			  and not exists (select from written where event_id = id)
			on conflict do nothing
			""";

	/** A compacted topic may have forgotten an event for a later one of its key. */
	private static final String COMPARE = """
			with due as (
			  select event_id, topic, key, aggregate_version from outbox_unseen_in(:compared::pg_snapshot)
			  where pg_visible_in_snapshot(transaction_id, :published::pg_snapshot)
			), seen as (
			  delete from reconciliation_sighting as sighting using due
			  where sighting.event_id = due.event_id returning sighting.event_id
			)
			insert into reconciliation_difference (comparison, source, subject, version)
			select 'outbox-to-topic', topic, event_id::text, aggregate_version from due
			where not exists (select from seen where seen.event_id = due.event_id)
			  and not (topic = any (:compacted::text[]) and exists (
			    select from reconciliation_version as later
			    where later.topic = due.topic and later.key = due.key and later.version > due.aggregate_version))
			on conflict do nothing
			""";

	private final ReconciliationSession session;

	private final JdbcClient jdbc;

	private final TopicReaders readers;

	private final List<Topic> topics;

	private final Duration retention;

	OutboxComparison(ReconciliationSession session, TopicReaders readers, List<Topic> topics, Duration retention) {
		this.session = session;
		this.jdbc = session.jdbc();
		this.readers = readers;
		this.topics = topics;
		this.retention = retention;
	}

	/**
	 * Compares what was published, if the topics can be read to their end.
	 * @return the snapshot up to which all is compared now
	 */
	Optional<String> compare(int limit) {
		this.jdbc.sql(BEGIN_ANEW_IF_RESTORED).update();
		var position = this.jdbc.sql(POSITION).query(Position.class).optional().orElse(null);
		if (position == null || !readTopics(position, limit)) {
			return Optional.empty();
		}
		compareOutbox(position);
		return Optional.of(position.published());
	}

	private boolean readTopics(Position position, int limit) {
		try (var reader = this.readers.open(this.topics.stream().map(Topic::name).toList())) {
			return new TopicReading(this.session, "outbox", limit).readOn(reader, (records) -> see(records, position));
		}
	}

	private void see(List<SeenRecord> records, Position position) {
		this.jdbc.sql(SEE)
			.param("seen", SeenRecord.json(records))
			.param("compared", position.compared())
			.param("retention", this.retention.toSeconds())
			.update();
	}

	private void compareOutbox(Position position) {
		this.session.inTransaction(() -> {
			this.jdbc.sql(COMPARE)
				.param("compared", position.compared())
				.param("published", position.published())
				.param("compacted",
						this.topics.stream().filter(Topic::compacted).map(Topic::name).toArray(String[]::new))
				.update();
			this.jdbc.sql("update reconciliation_position set compared = ?::pg_snapshot")
				.param(position.published())
				.update();
		});
	}

	/**
	 * From one snapshot to another.
	 *
	 * @param compared all rows visible in it were compared before
	 * @param published all rows visible in it are on their topics
	 */
	record Position(String compared, String published) {
	}

}
