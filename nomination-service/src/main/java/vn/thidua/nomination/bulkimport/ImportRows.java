package vn.thidua.nomination.bulkimport;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.bulkimport.row.ProposedRow;

/**
 * What files propose, apart from the files' facts: personal data that is needed only
 * until it is applied.
 */
@Repository
class ImportRows {

	private static final int MOST_AT_ONCE = 2_000;

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	ImportRows(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	void add(UUID importId, List<ProposedRow> rows) {
		for (int from = 0; from < rows.size(); from += MOST_AT_ONCE) {
			var some = rows.subList(from, Math.min(from + MOST_AT_ONCE, rows.size()));
			this.jdbc.sql("""
					insert into nomination_import_row (import_id, row_number, content)
					select :id, row_number, content
					from unnest(:numbers::int[], :contents::json[]) as row (row_number, content)
					""")
				.param("id", importId)
				.param("numbers", some.stream().map(ProposedRow::number).toArray(Integer[]::new))
				.param("contents", some.stream().map(this.mapper::writeValueAsString).toArray(String[]::new))
				.update();
		}
	}

	List<ProposedRow> of(UUID importId) {
		return this.jdbc.sql("select content from nomination_import_row where import_id = ? order by row_number")
			.param(importId)
			.query((row, _) -> this.mapper.readValue(row.getString(1), ProposedRow.class))
			.list();
	}

	void forget(UUID importId) {
		this.jdbc.sql("delete from nomination_import_row where import_id = ?").param(importId).update();
	}

}
