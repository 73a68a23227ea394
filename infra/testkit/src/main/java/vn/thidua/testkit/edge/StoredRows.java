package vn.thidua.testkit.edge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows each table has that a request could have written. */
record StoredRows(Map<String, Long> counts) {

	/**
	 * Written by what arrives on Kafka, and by the service's own looking after itself.
	 */
	private static final List<String> WRITTEN_WITHOUT_REQUEST = List.of("inbox", "parked_event", "reconciliation",
			"outbox_", "flyway");

	static StoredRows of(JdbcClient database) {
		var counts = new TreeMap<String, Long>();
		database.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> WRITTEN_WITHOUT_REQUEST.stream().noneMatch(table::startsWith))
			.forEach((table) -> counts.put(table,
					database.sql("select count(*) from \"" + table + "\"").query(Long.class).single()));
		return new StoredRows(counts);
	}

	/** Tables that have grown or shrunk since. */
	List<String> changed(StoredRows earlier) {
		return this.counts.entrySet()
			.stream()
			.filter((table) -> earlier.counts.containsKey(table.getKey()))
			.filter((table) -> !table.getValue().equals(earlier.counts.get(table.getKey())))
			.map((table) -> "%s had %d rows and has %d".formatted(table.getKey(), earlier.counts.get(table.getKey()),
					table.getValue()))
			.toList();
	}

}
