package vn.thidua.eventing.reconciliation;

import java.time.Duration;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.eventing.topic.TopicReaders;

/**
 * The topics a service listens to, below the offsets it has committed, and its inbox. The
 * inbox is committed before the offset.
 */
final class InboxComparison {

	/** Neither applied nor parked. */
	private static final String COMPARE = """
			insert into reconciliation_difference (comparison, source, subject)
			select 'topic-to-inbox', topic, coalesce(id::text, partition || '/' || "offset")
			from json_to_recordset(:seen::json) as seen (topic text, partition int, "offset" bigint, id uuid)
			where (id is null or id >= uuid_floor(now() - make_interval(secs => :retention)))
			  and not exists (select from inbox where event_id = id)
			  and not exists (select from parked_event as parked where parked.topic = seen.topic
			    and parked.partition = seen.partition and parked."offset" = seen."offset")
			on conflict do nothing
			""";

	private static final String FORGET_RECEIVED = """
			with missing as (
			  select subject, case when subject not like '%/%' then subject::uuid end as id
			  from reconciliation_difference where comparison = 'topic-to-inbox'
			)
			delete from reconciliation_difference as difference using missing
			where comparison = 'topic-to-inbox' and difference.subject = missing.subject and (
			  exists (select from inbox where event_id = missing.id)
			  or exists (select from parked_event where event_id = missing.id))
			""";

	private final ReconciliationSession session;

	private final JdbcClient jdbc;

	private final TopicReaders readers;

	private final InboundTopics inbound;

	private final Duration retention;

	InboxComparison(ReconciliationSession session, TopicReaders readers, InboundTopics inbound, Duration retention) {
		this.session = session;
		this.jdbc = session.jdbc();
		this.readers = readers;
		this.inbound = inbound;
		this.retention = retention;
	}

	/** Returns whether it came to the committed offsets. */
	boolean compare(int limit) {
		this.jdbc.sql(FORGET_RECEIVED).update();
		if (this.inbound.topics().isEmpty()) {
			return true;
		}
		var committed = this.readers.committedBy(this.inbound.group());
		try (var reader = this.readers.open(this.inbound.topics())) {
			reader.endAt(committed);
			return new TopicReading(this.session, "inbox", limit).readOn(reader, this::compare);
		}
	}

	private void compare(List<SeenRecord> records) {
		this.jdbc.sql(COMPARE)
			.param("seen", SeenRecord.json(records))
			.param("retention", this.retention.toSeconds())
			.update();
	}

	/**
	 * What a service listens to.
	 *
	 * @param group its consumer group
	 * @param topics names of topics
	 */
	record InboundTopics(String group, List<String> topics) {
	}

}
