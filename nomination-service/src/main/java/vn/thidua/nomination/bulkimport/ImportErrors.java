package vn.thidua.nomination.bulkimport;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.bulkimport.row.RowError;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;

/** What is wrong in a file, row by row; it names nobody. */
@Repository
class ImportErrors {

	private static final int MOST_AT_ONCE = 5_000;

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	private final Problems problems;

	ImportErrors(JdbcClient jdbc, JsonMapper mapper, Problems problems) {
		this.jdbc = jdbc;
		this.mapper = mapper;
		this.problems = problems;
	}

	/** In the order given. */
	void add(UUID importId, List<RowError> errors) {
		for (int from = 0; from < errors.size(); from += MOST_AT_ONCE) {
			var some = errors.subList(from, Math.min(from + MOST_AT_ONCE, errors.size()));
			this.jdbc.sql("""
					insert into nomination_import_error (import_id, position, row_number, heading, code, arguments)
					select :id, :from + position, row_number, heading, code, arguments
					from unnest(:rows::int[], :headings::text[], :codes::text[], :arguments::json[]) with ordinality
					  as error (row_number, heading, code, arguments, position)
					""")
				.param("id", importId)
				.param("from", from)
				.param("rows", some.stream().map(RowError::row).toArray(Integer[]::new))
				.param("headings", some.stream().map(RowError::column).toArray(String[]::new))
				.param("codes", some.stream().map((error) -> error.violation().code()).toArray(String[]::new))
				.param("arguments", some.stream().map(this::arguments).toArray(String[]::new))
				.update();
		}
	}

	private String arguments(RowError error) {
		return this.mapper.writeValueAsString(error.violation()
			.arguments()
			.stream()
			.map((argument) -> (argument instanceof Number) ? argument : argument.toString())
			.toList());
	}

	Page<ImportErrorView> page(UUID importId, PageQuery query) {
		var items = this.jdbc.sql("""
				select row_number, heading, code, arguments from nomination_import_error where import_id = ?
				order by position limit ? offset ?
				""")
			.params(importId, query.limit(), query.offset())
			.query((row,
					_) -> view(new RowError(row.getInt("row_number"), row.getString("heading"),
							Violation.of(row.getString("code"),
									this.mapper.readValue(row.getString("arguments"), Object[].class)))))
			.list();
		long total = this.jdbc.sql("select count(*) from nomination_import_error where import_id = ?")
			.param(importId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	private ImportErrorView view(RowError error) {
		return new ImportErrorView(error.row(), error.column(), error.violation().code(),
				this.problems.messages(error.violation()));
	}

}
