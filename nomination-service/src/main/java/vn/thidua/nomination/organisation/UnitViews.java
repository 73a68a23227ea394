package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/**
 * Units as those see them whose subtree they are in, now or on an earlier day. A
 * successor's subtree holds its predecessors, and so their past. Source: O2, X1.
 */
@Repository
class UnitViews {

	private static final String NOW = """
			select unit_id, version, code, name, level, parent_id, email, valid_from, founded_on, dissolved_on
			from unit_directory where unit_id in (select unit_subtree(:scope))
			""";

	private static final String ON_A_DAY = """
			select state.unit_id, state.revision as version, state.code, state.name, state.level, state.parent_id,
			  state.email, state.valid_from, unit.founded_on,
			  case when state.dissolved then state.valid_from end as dissolved_on
			from unit cross join lateral (
			  select * from unit_version where unit_id = unit.unit_id and valid_from <= :day
			  order by valid_from desc limit 1) as state
			where unit.unit_id in (select unit_subtree(:scope))
			""";

	private final JdbcClient jdbc;

	UnitViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<Unit> page(UUID scope, UnitFilter filter, PageQuery query) {
		String rows = "from (" + ((filter.on() == null) ? NOW : ON_A_DAY) + """
				) as seen where (:includeDissolved or dissolved_on is null)
				""";
		List<Unit> items = parameters("select * " + rows + """
				order by name collate "vi-x-icu", unit_id limit :limit offset :offset
				""", scope, filter).param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(Unit.class))
			.list();
		long total = parameters("select count(*) " + rows, scope, filter).query(Long.class).single();
		return Page.of(items, query, total);
	}

	/** Everything at once, each unit after the one above it, with that one's code. */
	List<UnitRow> rows(UUID scope, @Nullable LocalDate on) {
		var filter = new UnitFilter(on, false);
		return parameters("""
				with seen as (%s)
				select seen.code, seen.name, seen.level, above.code as parent_code, seen.email
				from seen join unit_level level on level.code = seen.level
				  left join seen above on above.unit_id = seen.parent_id
				where seen.dissolved_on is null
				order by level.depth, seen.code, seen.unit_id
				""".formatted((on == null) ? NOW : ON_A_DAY), scope, filter).query(RecordRows.of(UnitRow.class)).list();
	}

	/** As it stood on a day, or stands now. */
	Optional<UnitVersion> find(UUID scope, UUID unitId, @Nullable LocalDate on) {
		return this.jdbc.sql("""
				select version.*, unit.founded_on from unit_version version join unit using (unit_id)
				where unit_id = :unit and unit_id in (select unit_subtree(:scope))
				  and (:on::date is null or valid_from <= :on::date)
				order by valid_from desc limit 1
				""")
			.param("unit", unitId)
			.param("scope", scope)
			.param("on", on)
			.query(RecordRows.of(UnitVersion.class))
			.optional();
	}

	/** Oldest first; none if the unit is out of sight. */
	List<UnitVersion> versions(UUID scope, UUID unitId) {
		return this.jdbc.sql("""
				select version.*, unit.founded_on from unit_version version join unit using (unit_id)
				where unit_id = :unit and unit_id in (select unit_subtree(:scope)) order by valid_from
				""").param("unit", unitId).param("scope", scope).query(RecordRows.of(UnitVersion.class)).list();
	}

	private JdbcClient.StatementSpec parameters(String sql, UUID scope, UnitFilter filter) {
		var statement = this.jdbc.sql(sql).param("scope", scope);
		if (sql.contains(":includeDissolved")) {
			statement = statement.param("includeDissolved", filter.includesDissolved());
		}
		return (filter.on() == null) ? statement : statement.param("day", filter.on());
	}

}
