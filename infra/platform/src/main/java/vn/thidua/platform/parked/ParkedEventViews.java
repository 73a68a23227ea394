package vn.thidua.platform.parked;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;

/**
 * Parked events by who may see them: an operator those about the units of her subtree;
 * the operator of the topmost unit all, also those that name no unit.
 */
@Repository
class ParkedEventViews {

	private static final String SEEN = """
			from parked_event, (select
			    not exists (select from unit_directory where unit_id = :unit and parent_id is not null)
			    and (exists (select from unit_directory where unit_id = :unit)
			      or not exists (select from unit_directory where parent_id is null)) as topmost) as viewer
			where (topmost or parked_event.unit_id in (select unit_subtree(:unit)))
			""";

	private final JdbcClient jdbc;

	ParkedEventViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waiting ones in the order of their keys, or resolved ones, the last first. */
	Page<ParkedEvent> list(UUID unitId, boolean resolved, PageQuery page) {
		String rows = SEEN + (resolved ? "and resolved_at is not null" : "and resolved_at is null");
		var items = this.jdbc
			.sql("select parked_event.*, null::bytea as shown " + rows
					+ (resolved ? " order by resolved_at desc, id desc" : " order by topic, key, partition, \"offset\"")
					+ " limit :limit offset :skip")
			.param("unit", unitId)
			.param("limit", page.limit())
			.param("skip", page.offset())
			.query((row, number) -> parkedEvent(row))
			.list();
		long total = this.jdbc.sql("select count(*) " + rows).param("unit", unitId).query(Long.class).single();
		return Page.of(items, page, total);
	}

	Optional<ParkedEvent> find(UUID unitId, long id) {
		return this.jdbc.sql("select parked_event.*, body as shown " + SEEN + "and id = :id")
			.param("unit", unitId)
			.param("id", id)
			.query((row, number) -> parkedEvent(row))
			.optional();
	}

	private static ParkedEvent parkedEvent(ResultSet row) throws SQLException {
		byte[] body = row.getBytes("shown");
		return new ParkedEvent(row.getLong("id"), row.getString("topic"), row.getInt("partition"),
				row.getLong("offset"), row.getString("key"), row.getObject("event_id", UUID.class),
				row.getString("type"), row.getObject("aggregate_version", Long.class), instant(row, "occurred_at"),
				row.getObject("unit_id", UUID.class), row.getString("reason"),
				row.getTimestamp("parked_at").toInstant(), row.getString("resolution"), instant(row, "resolved_at"),
				row.getString("resolved_by"), row.getString("resolution_reason"),
				(body == null) ? null : new String(body, StandardCharsets.UTF_8));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at == null) ? null : at.toInstant();
	}

}
