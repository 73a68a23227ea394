package vn.thidua.reporting.nomination;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.reporting.coverage.CoverageProjection;
import vn.thidua.reporting.coverage.TierChange;
import vn.thidua.reporting.coverage.UnitChange;
import vn.thidua.reporting.projection.Columns;

/** Writes what appraisals tell: each tier's finding, and the furthest of them. */
@Repository
class AppraisalProjection {

	/** Findings of nominations whose unit is known, each as often as {@code one} says. */
	private static final String FIGURES_BY_TIER = """
			select nomination.round_id, nominating_unit_id as unit_id, step, appraised_by_unit_id,
			  coalesce(sum(one) filter (where outcome <> 'RETURNED'), 0) as appraised,
			  coalesce(sum(one) filter (where outcome = 'FORWARDED'), 0) as forwarded
			from finding join nomination_view nomination using (nomination_id)
			where nominating_unit_id is not null
			group by nomination.round_id, nominating_unit_id, step, appraised_by_unit_id
			""";

	private final JdbcClient jdbc;

	private final CoverageProjection coverage;

	AppraisalProjection(JdbcClient jdbc, CoverageProjection coverage) {
		this.jdbc = jdbc;
		this.coverage = coverage;
	}

	void appraised(List<Received<NominationAppraisedV1>> events) {
		this.coverage.add(keepFurthest(events));
		this.coverage.addByTier(keepByTier(events));
	}

	/**
	 * Counts what was found of nominations before it was known whose they are. A
	 * statement of its own: that which wrote the submission may have waited for the
	 * appraisal's transaction, and still sees the findings as they were before.
	 */
	void count(List<UUID> nominationIds) {
		this.coverage.addByTier(this.jdbc
			.sql("with finding as (select *, 1 as one from nomination_appraisal where nomination_id = any (?)) "
					+ FIGURES_BY_TIER)
			.param(new SqlArrayValue("uuid", nominationIds.toArray()))
			.query(RecordRows.of(TierChange.class))
			.list());
	}

	/**
	 * Writes each nomination's row even where it knows a further step: the row is what
	 * this transaction and the one that applies the submission meet at, so that whichever
	 * comes second counts both.
	 */
	private List<UnitChange> keepFurthest(List<Received<NominationAppraisedV1>> events) {
		var column = new Columns<>(events);
		return this.jdbc.sql(NominationsChange.madeBy("""
				insert into nomination_view as known (nomination_id, round_id, appraised_step, appraised_outcome,
				  appraised_version)
				select distinct on (nomination_id) *
				from unnest(?, ?, ?, ?, ?) as event (nomination_id, round_id, step, outcome, version)
				order by nomination_id, step desc, version desc
				on conflict (nomination_id) do update
				set (appraised_step, appraised_outcome, appraised_version) = (
				  select step, outcome, version
				  from (values (excluded.appraised_step, excluded.appraised_outcome, excluded.appraised_version),
				    (known.appraised_step, known.appraised_outcome, known.appraised_version))
				    as finding (step, outcome, version)
				  order by step desc nulls last, version desc limit 1)
				"""))
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("uuid", (event) -> event.body().roundId()))
			.param(column.of("int", (event) -> event.body().step()))
			.param(column.of("text", (event) -> event.body().outcome()))
			.param(column.of("bigint", Received::aggregateVersion))
			.query((row, number) -> NominationsChange.of(row).figures())
			.list();
	}

	private List<TierChange> keepByTier(List<Received<NominationAppraisedV1>> events) {
		var column = new Columns<>(events);
		return this.jdbc
			.sql("""
					with written as (
					  insert into nomination_appraisal as known (nomination_id, step, version, appraised_by_unit_id, outcome,
					    reason_code, appraised_at)
					  select distinct on (nomination_id, step) *
					  from unnest(?, ?, ?, ?, ?, ?, ?)
					    as event (nomination_id, step, version, unit_id, outcome, reason_code, appraised_at)
					  order by nomination_id, step, version desc
					  on conflict (nomination_id, step) do update set version = excluded.version,
					    appraised_by_unit_id = excluded.appraised_by_unit_id, outcome = excluded.outcome,
					    reason_code = excluded.reason_code, appraised_at = excluded.appraised_at
					  where known.version < excluded.version
					  returning old as before, new as after
					), finding as (
					  select (after).*, 1 as one from written
					  union all
					  select (before).*, -1 from written
					)
					"""
					+ FIGURES_BY_TIER)
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("int", (event) -> event.body().step()))
			.param(column.of("bigint", Received::aggregateVersion))
			.param(column.of("uuid", (event) -> event.body().appraisedByUnitId()))
			.param(column.of("text", (event) -> event.body().outcome()))
			.param(column.of("text", (event) -> event.body().reasonCode()))
			.param(column.of("timestamptz", (event) -> event.body().appraisedAt()))
			.query(RecordRows.of(TierChange.class))
			.list();
	}

}
