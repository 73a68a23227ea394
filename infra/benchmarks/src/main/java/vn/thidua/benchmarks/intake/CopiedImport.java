package vn.thidua.benchmarks.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.postgresql.PGConnection;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.engines.DatabaseAccess;

/**
 * The limit: the nominees, nominations, dossiers, audit entries and events of one file,
 * copied into tables with the same columns and indexes, in one transaction.
 */
final class CopiedImport implements AutoCloseable {

	private static final String NAMES = ":names";

	private static final String NOMINEES = "select nominee_id from nominee where name like ':names%'";

	private static final String NOMINATIONS = "select nomination_id from nomination where nominee_id in (" + NOMINEES
			+ ")";

	private static final Map<String, String> TABLES = tables();

	private final Connection connection;

	CopiedImport(DatabaseAccess database) {
		try {
			this.connection = Ground.connect(database);
			execute("create schema copied");
			for (var table : TABLES.keySet()) {
				execute("create table copied.%1$s (like public.%1$s including all)".formatted(table));
			}
			this.connection.setAutoCommit(false);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> tables() {
		Map<String, String> tables = new LinkedHashMap<>();
		tables.put("nominee", "nominee_id in (" + NOMINEES + ")");
		tables.put("nomination", "nominee_id in (" + NOMINEES + ")");
		tables.put("dossier", "nomination_id in (" + NOMINATIONS + ")");
		tables.put("audit_entry", "subject_type = 'nomination' and subject_id in (select nomination_id::text from ("
				+ NOMINATIONS + ") as named)");
		tables.put("outbox", "key in (select nomination_id::text from (" + NOMINATIONS + ") as named union all "
				+ "select nominee_id::text from (" + NOMINEES + ") as named)");
		return tables;
	}

	/** Rows of the file per second, each with all that it led to. */
	double perSecond(String names, int count) {
		try {
			var copying = this.connection.unwrap(PGConnection.class).getCopyAPI();
			Map<String, byte[]> rows = new LinkedHashMap<>();
			for (var table : TABLES.entrySet()) {
				var bytes = new ByteArrayOutputStream();
				long copied = copying.copyOut("copy (select * from public.%s where %s) to stdout (format binary)"
					.formatted(table.getKey(), table.getValue().replace(NAMES, names)), bytes);
				requireAll(table.getKey(), copied, table.getKey().equals("outbox") ? 3L * count : count);
				rows.put(table.getKey(), bytes.toByteArray());
				execute("truncate copied." + table.getKey());
			}
			this.connection.commit();
			long began = System.nanoTime();
			for (var table : rows.entrySet()) {
				copying.copyIn("copy copied.%s from stdin (format binary)".formatted(table.getKey()),
						new ByteArrayInputStream(table.getValue()));
			}
			this.connection.commit();
			return count * 1e9 / (System.nanoTime() - began);
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void requireAll(String table, long found, long expected) {
		if (found != expected) {
			throw new IllegalStateException("%d rows of %s, of %d".formatted(found, table, expected));
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
