package vn.thidua.eventing.outbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

import static org.assertj.core.api.Assertions.assertThat;

/** A dump restored into another cluster, whose transactions are numbered otherwise. */
class RepositioningTests {

	private static final List<String> DUMPED = List.of("outbox", "outbox_position");

	@ParameterizedTest
	@ValueSource(longs = { 1_000_000_000_000L, -1 })
	@DisplayName("X4 after a dump and restore the relay goes on: nothing lost, nothing said again")
	void goesOnAfterARestore(long otherNumbers) throws SQLException, IOException {
		UUID published = UUID.randomUUID();
		UUID waiting = UUID.randomUUID();
		UUID later = UUID.randomUUID();
		var before = RelayedOutbox.withTopic();
		var relay = before.relay();
		relay.start();
		before.write(published, 1, 2);
		before.awaitVersions(published, 1, 2);
		relay.stop();
		before.write(waiting, 1, 2, 3, 4);

		var after = RelayedOutbox.withoutTopic();
		restore(before, after);
		renumber(after, otherNumbers);
		after.jdbc.sql("update outbox set topic = ?").param(after.topic).update();
		after.createTopic(Map.of());
		after.write(later, 1, 2);
		var restored = after.relay();
		restored.start();
		try {
			after.awaitVersions(waiting, 1, 2, 3, 4);
			after.awaitVersions(later, 1, 2);
			after.write(waiting, 5);
			after.awaitVersions(waiting, 1, 2, 3, 4, 5);
			assertThat(after.versions(published)).isEmpty();
		}
		finally {
			restored.stop();
		}
	}

	/** As pg_dump and psql do it: by COPY, and the sequence set. */
	private static void restore(RelayedOutbox from, RelayedOutbox to) throws SQLException, IOException {
		try (var source = from.connect(); var target = to.connect(); var statement = target.createStatement()) {
			statement.execute("truncate outbox, outbox_position");
			for (String table : DUMPED) {
				var dump = new ByteArrayOutputStream();
				source.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyOut("copy (select * from %s) to stdout".formatted(table), dump);
				target.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn("copy %s from stdin".formatted(table), new ByteArrayInputStream(dump.toByteArray()));
			}
			statement.execute("select setval(pg_get_serial_sequence('outbox', 'id'), (select max(id) from outbox))");
		}
	}

	/** A cluster that was far ahead of this one, or far behind. */
	private static void renumber(RelayedOutbox outbox, long shift) {
		long by = (shift > 0) ? shift : 5 - outbox.jdbc.sql("""
				select least((select min(transaction_id::text::bigint) from outbox),
				  (select pg_snapshot_xmin(published)::text::bigint from outbox_position))
				""").query(Long.class).single();
		outbox.jdbc.sql("update outbox set transaction_id = (transaction_id::text::bigint + :by)::text::xid8")
			.param("by", by)
			.update();
		outbox.jdbc.sql("""
				update outbox_position set cluster_id = 1, published = (
				  (pg_snapshot_xmin(published)::text::bigint + :by) || ':' ||
				  (pg_snapshot_xmax(published)::text::bigint + :by) || ':')::pg_snapshot
				""").param("by", by).update();
	}

}
