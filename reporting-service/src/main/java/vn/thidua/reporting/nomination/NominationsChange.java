package vn.thidua.reporting.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import vn.thidua.reporting.coverage.UnitChange;

/**
 * What a statement that writes nominations changed for one unit.
 *
 * @param figures the unit's figures
 * @param unitBecameKnown its nominations that had been appraised before it was known
 * whose they are
 */
record NominationsChange(UnitChange figures, List<UUID> unitBecameKnown) {

	/**
	 * Adds up the rows as they are now, less the rows as they were: PostgreSQL tells both
	 * of the very row that it locked, whoever wrote it last. Of which unit a nomination
	 * is stays unknown until its submission arrives; then it counts for none. Nor does
	 * one that was withdrawn.
	 */
	static String madeBy(String write) {
		return """
				with written as (
				  %s returning old.nominating_unit_id as unit_before, old.on_time as on_time_before,
				    old.appraised_outcome as outcome_before, old.withdrawn_version as withdrawn_before,
				    new.nomination_id, new.round_id, new.nominating_unit_id, new.on_time, new.appraised_outcome,
				    new.withdrawn_version
				), standing as (
				  select case when withdrawn_version is null then 1 else 0 end as one, round_id, nominating_unit_id,
				    on_time, appraised_outcome,
				    case when unit_before is null and appraised_outcome is not null then nomination_id end as became_known
				  from written
				  union all
				  select case when withdrawn_before is null then -1 else 0 end, round_id, unit_before, on_time_before,
				    outcome_before, null
				  from written
				)
				select round_id, nominating_unit_id, coalesce(sum(one), 0) as submitted,
				  coalesce(sum(one) filter (where on_time), 0) as on_time,
				  coalesce(sum(one) filter (where not on_time), 0) as late,
				  coalesce(sum(one) filter (where appraised_outcome = 'PROPOSED'), 0) as proposed,
				  coalesce(array_agg(became_known) filter (where became_known is not null), '{}') as became_known
				from standing
				where nominating_unit_id is not null
				group by round_id, nominating_unit_id
				"""
			.formatted(write);
	}

	static NominationsChange of(ResultSet row) throws SQLException {
		var figures = new UnitChange(row.getObject("round_id", UUID.class),
				row.getObject("nominating_unit_id", UUID.class), row.getInt("submitted"), row.getInt("on_time"),
				row.getInt("late"), row.getInt("proposed"), 0);
		return new NominationsChange(figures, List.of((UUID[]) row.getArray("became_known").getArray()));
	}

}
