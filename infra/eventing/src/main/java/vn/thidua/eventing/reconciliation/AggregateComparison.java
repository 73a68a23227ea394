package vn.thidua.eventing.reconciliation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Aggregates and what their topics have told of them, a piece of each at a time.
 *
 * <pre>
 *   ahead of its topic ──▶ suspected ──all committed by then is published──▶ a difference
 *                              └──────────── told meanwhile ◀──────────────────────┘
 * </pre>
 */
final class AggregateComparison {

	private static final String BEGINNING = "00000000-0000-0000-0000-000000000000";

	private static final String FORGET_TOLD = """
			delete from reconciliation_difference as difference using reconciliation_version as told
			where comparison = 'aggregate-to-topic' and told.topic = source and told.key = subject
			  and told.version >= difference.version
			""";

	private static final String CONFIRM = """
			update reconciliation_difference set suspected_in = null
			where comparison = 'aggregate-to-topic' and suspected_in is not null and not exists (
			  select from outbox_unseen_in(:published::pg_snapshot)
			  where pg_visible_in_snapshot(transaction_id, suspected_in))
			""";

	private static final String SUSPECT = """
			with piece as (
			  select key, version from (<aggregates>) as aggregate where key > :after::uuid order by key limit :limit
			), suspected as (
			  insert into reconciliation_difference (comparison, source, subject, version, suspected_in)
			  select 'aggregate-to-topic', :topic, piece.key::text, piece.version, pg_current_snapshot()
			  from piece left join reconciliation_version as told
			    on told.topic = :topic and told.key = piece.key::text
			  where piece.version > coalesce(told.version, 0)
			  on conflict do nothing
			)
			select count(*) as keys, (select key::text from piece order by key desc limit 1) as last_key from piece
			""";

	private final ReconciliationSession session;

	private final JdbcClient jdbc;

	private final List<PublishedAggregates> published;

	AggregateComparison(ReconciliationSession session, List<PublishedAggregates> published) {
		this.session = session;
		this.jdbc = session.jdbc();
		this.published = published;
	}

	/** All that is visible in the snapshot is on the topics, and was read there. */
	void compare(String snapshot, int limit) {
		this.session.inTransaction(() -> {
			this.jdbc.sql(FORGET_TOLD).update();
			this.jdbc.sql(CONFIRM).param("published", snapshot).update();
		});
		this.published.forEach((aggregates) -> this.session.inTransaction(() -> suspect(aggregates, limit)));
	}

	private void suspect(PublishedAggregates aggregates, int limit) {
		var topic = aggregates.topic().name();
		var walk = new Walk(this.jdbc, topic, BEGINNING);
		var piece = this.jdbc.sql(SUSPECT.replace("<aggregates>", aggregates.query()))
			.param("topic", topic)
			.param("after", walk.lastKey())
			.param("limit", limit)
			.query(Walk.Piece.class)
			.single();
		walk.goOn(piece, limit);
	}

}
