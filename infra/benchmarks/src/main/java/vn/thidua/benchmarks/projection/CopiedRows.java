package vn.thidua.benchmarks.projection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.postgresql.PGConnection;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.engines.DatabaseAccess;

/**
 * The limit: the rows that a projection wrote, copied into tables with the same columns
 * and indexes, in one transaction.
 */
final class CopiedRows implements AutoCloseable {

	/** What one round's nominations wrote, by table; ids of events since the last. */
	private static final Map<String, String> WRITTEN = Map.of("nomination_view",
			"select * from nomination_view where round_id = '%s'", "coverage_view",
			"select * from coverage_view where round_id = '%s'", "inbox",
			"select * from inbox where event_id not in (select event_id from copied.seen)");

	private final Connection connection;

	CopiedRows(DatabaseAccess database) {
		try {
			this.connection = Ground.connect(database);
			execute("create schema copied");
			execute("create table copied.seen (event_id uuid primary key)");
			for (var table : WRITTEN.keySet()) {
				execute("create table copied.%1$s (like public.%1$s including all)".formatted(table));
			}
			this.connection.setAutoCommit(false);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Nominations per second, with all rows that one of them leads to. */
	double copy(UUID roundId, int count) {
		try {
			Map<String, byte[]> rows = new LinkedHashMap<>();
			var copying = this.connection.unwrap(PGConnection.class).getCopyAPI();
			for (var table : WRITTEN.entrySet()) {
				var bytes = new ByteArrayOutputStream();
				copying.copyOut("copy (%s) to stdout (format binary)".formatted(table.getValue().formatted(roundId)),
						bytes);
				rows.put(table.getKey(), bytes.toByteArray());
				execute("truncate copied." + table.getKey());
			}
			execute("insert into copied.seen select event_id from inbox on conflict do nothing");
			this.connection.commit();
			long began = System.nanoTime();
			for (var table : rows.entrySet()) {
				copying.copyIn("copy copied.%s from stdin (format binary)".formatted(table.getKey()),
						new ByteArrayInputStream(table.getValue()));
			}
			this.connection.commit();
			double rate = count * 1e9 / (System.nanoTime() - began);
			requireAll(roundId, count);
			return rate;
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void requireAll(UUID roundId, int count) throws SQLException {
		try (var statement = this.connection.createStatement();
				var row = statement.executeQuery(
						"select count(*), (select sum(submitted) from copied.coverage_view) from copied.nomination_view")) {
			row.next();
			if (row.getLong(1) != count || row.getLong(2) != count) {
				throw new IllegalStateException("Round %s: %d nominations, %d counted, of %d".formatted(roundId,
						row.getLong(1), row.getLong(2), count));
			}
		}
	}

	private void execute(String sql) throws SQLException {
		try (var statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
