package vn.thidua.reporting.coverage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the rows of a round's picture. However many nominations there are, it reads a few
 * rows per unit: its own, its figures, and those by the tiers above it.
 */
@Repository
class CoverageRows {

	/**
	 * From the units at hand down: each unit is placed in a row; what it owes, alone or
	 * jointly, is a debt of that row; its figures are the row's. Who owes is who was
	 * there when the round opened: a dissolved unit's debt stays its own, stands in its
	 * successor's row, and is paid by itself or by a successor that was not there then.
	 */
	private static final String ROWS = """
			with recursive below as (
			  select unit_id, unit_id as row_unit_id from unit_directory where parent_id = :unit
			  union
			  select child.unit_id, below.row_unit_id
			  from unit_directory child join below on child.parent_id = below.unit_id
			), placed as (
			  select unit_id, row_unit_id from below
			  union all
			  select unit_id, unit_id from unit_directory where unit_id = :unit
			), heir as (
			  select unit_id, unit_id as heir_id from placed
			  union
			  select heir.unit_id, gone.parent_id
			  from heir join unit_directory gone on gone.unit_id = heir.heir_id and gone.dissolved_on is not null
			), row_unit as (
			  select unit.unit_id, unit.name, unit.level, unit.dissolved_on is not null as dissolved,
			    case when obligation.together and unit.unit_id <> :unit then unit.level
			      else unit.unit_id::text end as row_key,
			    (select count(*) from unit_directory child where child.parent_id = unit.unit_id
			      and (child.dissolved_on is null or child.dissolved_on > (
			        select opens_on from round_view where round_id = :round))) as subordinates
			  from unit_directory unit
			  left join round_obligation obligation on obligation.round_id = :round and obligation.level = unit.level
			  where unit.unit_id in (select row_unit_id from placed)
			), debt as (
			  select distinct row_unit.row_key, unit.level, obligation.count, obligation.together,
			    case when obligation.together then unit.parent_id end as parent_id,
			    case when not obligation.together then unit.unit_id end as unit_id
			  from placed
			  join row_unit on row_unit.unit_id = placed.row_unit_id
			  join unit_directory unit on unit.unit_id = placed.unit_id
			  join round_obligation obligation on obligation.round_id = :round and obligation.level = unit.level
			  join round_view round on round.round_id = :round
			  where (unit.founded_on is null or unit.founded_on <= round.opens_on)
			    and (unit.dissolved_on is null or (unit.dissolved_on > round.opens_on and not obligation.together))
			), paid as (
			  select debt.row_key, coalesce(sum(coverage.submitted), 0) >= debt.count as received,
			    coalesce(sum(coverage.on_time), 0) >= debt.count as on_time
			  from debt
			  left join lateral (
			    select debt.unit_id
			    union
			    select successor.unit_id
			    from heir join unit_directory successor on successor.unit_id = heir.heir_id
			    where heir.unit_id = debt.unit_id
			      and successor.founded_on > (select opens_on from round_view where round_id = :round)
			    union
			    select unit_id from unit_directory
			    where debt.together and level = debt.level and (parent_id = debt.parent_id
			      or (dissolved_on is not null and parent_id in (
			        select unit_id from unit_directory where level = debt.level and parent_id = debt.parent_id)))
			  ) member on true
			  left join coverage_view coverage on coverage.round_id = :round and coverage.unit_id = member.unit_id
			  group by debt.row_key, debt.level, debt.parent_id, debt.unit_id, debt.count
			), owed as (
			  select row_key, count(*) as owed, count(*) filter (where received) as received,
			    count(*) filter (where on_time) as on_time
			  from paid group by row_key
			), did as (
			  select row_unit.row_key, sum(coverage.submitted) as submitted, sum(coverage.proposed) as proposed,
			    sum(coverage.awarded) as awarded, sum(tier.appraised) as appraised, sum(tier.forwarded) as forwarded
			  from placed
			  join row_unit on row_unit.unit_id = placed.row_unit_id
			  join coverage_view coverage on coverage.round_id = :round and coverage.unit_id = placed.unit_id
			  left join lateral (
			    select sum(appraised) as appraised, sum(forwarded) as forwarded from coverage_tier_view
			    where round_id = :round and unit_id = placed.unit_id
			      and (appraised_by_unit_id = placed.row_unit_id
			        or step = 1 and (unit_id, placed.row_unit_id) in (select unit_id, heir_id from heir))
			  ) tier on true
			  group by row_unit.row_key
			)
			select array_agg(row_unit.unit_id order by row_unit.name collate "vi-x-icu") as unit_ids,
			  string_agg(row_unit.name, '; ' order by row_unit.name collate "vi-x-icu") as name,
			  max(row_unit.level) as level, sum(row_unit.subordinates)::int as subordinates,
			  coalesce(max(owed.owed), 0) as owed, coalesce(max(owed.received), 0) as received,
			  coalesce(max(owed.on_time), 0) as on_time, coalesce(max(did.submitted), 0) as submitted,
			  coalesce(max(did.appraised), 0) as appraised, coalesce(max(did.forwarded), 0) as forwarded,
			  coalesce(max(did.proposed), 0) as proposed, coalesce(max(did.awarded), 0) as awarded
			from row_unit left join owed using (row_key) left join did using (row_key)
			group by row_key
			having bool_and(row_unit.unit_id <> :unit and not row_unit.dissolved) or max(owed.owed) > 0
			  or max(did.submitted) > 0
			order by sum(row_unit.subordinates) = 0, count(*), max(row_unit.level), min(name collate "vi-x-icu")
			""";

	private final JdbcClient jdbc;

	CoverageRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A row for each unit directly below, and for the unit itself if it nominates. */
	List<CoverageView.Row> below(UUID unitId, UUID roundId) {
		return this.jdbc.sql(ROWS)
			.param("round", roundId)
			.param("unit", unitId)
			.query((row, number) -> row(row))
			.list();
	}

	private static CoverageView.Row row(ResultSet row) throws SQLException {
		List<UUID> unitIds = uuids(row.getArray("unit_ids"));
		int owed = row.getInt("owed");
		int received = row.getInt("received");
		int onTime = row.getInt("on_time");
		var figures = new Figures(owed, received, onTime, received - onTime, owed - received, row.getInt("submitted"),
				row.getInt("appraised"), row.getInt("forwarded"), row.getInt("proposed"), row.getInt("awarded"));
		return new CoverageView.Row((unitIds.size() == 1) ? unitIds.getFirst() : null, unitIds, row.getString("name"),
				row.getString("level"), row.getInt("subordinates"), figures);
	}

	private static List<UUID> uuids(Array array) throws SQLException {
		return List.of((UUID[]) array.getArray());
	}

}
