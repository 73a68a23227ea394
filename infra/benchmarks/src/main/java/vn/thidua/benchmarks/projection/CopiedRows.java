package vn.thidua.benchmarks.projection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.engines.DatabaseAccess;

/**
 * The limit: the rows that a projection wrote, copied into tables with the same columns
 * and indexes, in one transaction.
 */
final class CopiedRows implements AutoCloseable {

	private static final List<String> COUNTED = List.of("nomination_view", "coverage_view");

	private static final String INBOX = "inbox";

	private final Connection connection;

	CopiedRows(DatabaseAccess database) {
		try {
			this.connection = Ground.connect(database);
			execute("create schema copied");
			execute("create table copied.seen (event_id uuid primary key)");
			for (var table : List.of("nomination_view", "coverage_view", INBOX)) {
				execute("create table copied.%1$s (like public.%1$s including all)".formatted(table));
			}
			this.connection.setAutoCommit(false);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Nominations of one round per second, with all rows that one of them leads to. */
	double copy(UUID roundId, int count) {
		return copy("where round_id = '%s'".formatted(roundId),
				"where not exists (select from copied.seen where seen.event_id = inbox.event_id)", count);
	}

	/** Those of all rounds. */
	double copyAll(int count) {
		return copy("", "", count);
	}

	private double copy(String counted, String inbox, int count) {
		try {
			var copying = this.connection.unwrap(PGConnection.class).getCopyAPI();
			Map<String, byte[]> rows = new LinkedHashMap<>();
			for (var table : COUNTED) {
				rows.put(table, written(copying, "select * from %s %s".formatted(table, counted)));
			}
			rows.put(INBOX, written(copying, "select * from inbox " + inbox));
			for (var table : rows.keySet()) {
				execute("truncate copied." + table);
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
			requireAll(count);
			return rate;
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] written(CopyManager copying, String query) throws SQLException, IOException {
		var bytes = new ByteArrayOutputStream();
		copying.copyOut("copy (%s) to stdout (format binary)".formatted(query), bytes);
		return bytes.toByteArray();
	}

	private void requireAll(int count) throws SQLException {
		try (var statement = this.connection.createStatement();
				var row = statement.executeQuery(
						"select count(*), (select sum(submitted) from copied.coverage_view) from copied.nomination_view")) {
			row.next();
			if (row.getLong(1) != count || row.getLong(2) != count) {
				throw new IllegalStateException(
						"%d nominations, %d counted, of %d".formatted(row.getLong(1), row.getLong(2), count));
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
