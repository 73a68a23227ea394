package vn.thidua.eventing.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import vn.thidua.eventing.CloudEventHeaders;

/**
 * Reads the outbox by snapshot difference: the rows visible now that were not visible at
 * the last position, in id order.
 *
 * <p>
 * Why not simpler: a cursor on id alone loses rows committed late; a cursor on
 * (transaction, id) reverses a key's events when a transaction took its number early and
 * waited for the row; holding back everything younger than the oldest open transaction
 * stalls for as long as any transaction is open in any database of the cluster.
 */
class OutboxReader {

	/**
	 * After an id and up to a snapshot. Deliberately not by the transaction index: a page
	 * of a long backlog must not sort all of it.
	 */
	private static final String ROWS = """
			select id, topic, key, aggregate_version::text, event_id::text, type, occurred_at, traceparent, body
			from outbox
			where id > %s
			  and not pg_visible_in_snapshot(transaction_id, (select ?::pg_snapshot))
			  and pg_visible_in_snapshot(transaction_id, %s)
			order by id
			limit ?
			""";

	/** The next rows of a difference. */
	static final String PAGE = ROWS.formatted("?", "(select ?::pg_snapshot)");

	/**
	 * The first rows of the difference to now, or one without an id.
	 * <p>
	 * {@code id + 0} keeps the planner from walking the primary key from its beginning.
	 */
	static final String NEXT_DIFFERENCE = """
			with difference as materialized (
			  select pg_current_snapshot() as snapshot, (select min(id + 0) from outbox_unseen_in(?::pg_snapshot)) as first
			)
			select page.*, difference.snapshot::text from difference left join lateral (
			"""
			+ ROWS.formatted("difference.first - 1", "difference.snapshot") + ") as page on true";

	private static final int SNAPSHOT = 10;

	private static final byte[] SPEC_VERSION = utf8("1.0");

	private static final byte[] JSON = utf8("application/json");

	private final Connection connection;

	private final byte[] source;

	private final int pageSize;

	OutboxReader(Connection connection, String source, int pageSize) {
		this.connection = connection;
		this.source = utf8(source);
		this.pageSize = pageSize;
	}

	/** The next rows after a position; an empty page when there is nothing to send. */
	OutboxPage next(RelayPosition position) throws SQLException {
		String publishing = position.publishing();
		return (publishing == null) ? beginDifference(position) : page(position, publishing);
	}

	private OutboxPage beginDifference(RelayPosition position) throws SQLException {
		try (var query = this.connection.prepareStatement(NEXT_DIFFERENCE)) {
			query.setString(1, position.published());
			query.setString(2, position.published());
			query.setInt(3, this.pageSize);
			try (var result = query.executeQuery()) {
				result.next();
				String snapshot = result.getString(SNAPSHOT);
				long first = result.getLong(1);
				return result.wasNull() ? new OutboxPage(List.of(), position, true)
						: page(position.towards(snapshot).upTo(first - 1), rowsFrom(result));
			}
		}
	}

	private OutboxPage page(RelayPosition start, String snapshot) throws SQLException {
		try (var query = this.connection.prepareStatement(PAGE)) {
			query.setLong(1, start.lastId());
			query.setString(2, start.published());
			query.setString(3, snapshot);
			query.setInt(4, this.pageSize);
			try (var result = query.executeQuery()) {
				return page(start, result.next() ? rowsFrom(result) : List.of());
			}
		}
	}

	private OutboxPage page(RelayPosition start, List<OutboxRow> rows) {
		return new OutboxPage(rows, start, rows.size() < this.pageSize);
	}

	/** The row it stands on, and all after it. */
	private List<OutboxRow> rowsFrom(ResultSet result) throws SQLException {
		var rows = new ArrayList<OutboxRow>();
		do {
			rows.add(row(result));
		}
		while (result.next());
		return rows;
	}

	/**
	 * By position, and text as the bytes it is sent as: a page of a backlog is limited by
	 * what happens here.
	 */
	private OutboxRow row(ResultSet row) throws SQLException {
		byte[] key = row.getBytes(3);
		var message = new ProducerRecord<byte[], byte[]>(row.getString(2), key, row.getBytes(9));
		var headers = message.headers();
		headers.add(CloudEventHeaders.SPEC_VERSION, SPEC_VERSION);
		headers.add(CloudEventHeaders.ID, row.getBytes(5));
		headers.add(CloudEventHeaders.TYPE, row.getBytes(6));
		headers.add(CloudEventHeaders.SOURCE, this.source);
		headers.add(CloudEventHeaders.TIME, utf8(row.getObject(7, OffsetDateTime.class).toInstant().toString()));
		headers.add(CloudEventHeaders.SUBJECT, key);
		headers.add(CloudEventHeaders.AGGREGATE_VERSION, row.getBytes(4));
		headers.add(CloudEventHeaders.CONTENT_TYPE, JSON);
		byte @Nullable [] traceparent = row.getBytes(8);
		if (traceparent != null) {
			headers.add(CloudEventHeaders.TRACEPARENT, traceparent);
		}
		return new OutboxRow(row.getLong(1), message);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
