package vn.thidua.testkit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.sql.DataSource;

/**
 * All that a service's database says in words, to prove that a name is nowhere in it, or
 * where it is.
 */
public final class DatabaseText {

	private static final String COLUMNS = """
			select table_name, column_name, data_type = 'bytea' as is_bytes
			from information_schema.columns join information_schema.tables using (table_schema, table_name)
			where table_schema = 'public' and table_type = 'BASE TABLE'
			  and data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'tsvector', 'ARRAY')
			""";

	private DatabaseText() {
	}

	/** Columns with the word anywhere in them, as {@code table.column}. */
	public static SortedSet<String> columnsWith(DataSource database, String word) {
		try (var connection = database.getConnection()) {
			var found = new TreeSet<String>();
			for (var column : columns(connection).entrySet()) {
				if (exists(connection, column.getValue(), word)) {
					found.add(column.getKey());
				}
			}
			return found;
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Each column with the query that looks for one word in it. */
	private static Map<String, String> columns(Connection connection) throws SQLException {
		Map<String, String> queries = new LinkedHashMap<>();
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(COLUMNS)) {
			while (rows.next()) {
				String table = rows.getString("table_name");
				String column = "\"" + rows.getString("column_name") + "\"";
				queries.put(table + "." + rows.getString("column_name"),
						"select exists (select from \"%s\" where position(? in %s) > 0)".formatted(table,
								rows.getBoolean("is_bytes") ? column
										: "convert_to(%s::text, 'UTF8')".formatted(column)));
			}
		}
		return queries;
	}

	private static boolean exists(Connection connection, String query, String word) throws SQLException {
		try (var statement = connection.prepareStatement(query)) {
			statement.setBytes(1, word.getBytes(StandardCharsets.UTF_8));
			try (var answer = statement.executeQuery()) {
				answer.next();
				return answer.getBoolean(1);
			}
		}
	}

}
