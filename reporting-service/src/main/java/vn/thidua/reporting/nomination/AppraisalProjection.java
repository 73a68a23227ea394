package vn.thidua.reporting.nomination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.appraisal.NominationReopenedV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.reporting.coverage.CoverageProjection;
import vn.thidua.reporting.coverage.TierChange;
import vn.thidua.reporting.coverage.UnitChange;
import vn.thidua.reporting.projection.Columns;

/** Writes what appraisals tell: each tier's finding, and the furthest of them. */
@Repository
class AppraisalProjection {

	/** What holds no more: told beside the outcomes, and counted as none of them. */
	private static final String REOPENED = "REOPENED";

	/** Findings of nominations whose unit is known, each as often as {@code one} says. */
	private static final String FIGURES_BY_TIER = """
			select nomination.round_id, nominating_unit_id as unit_id, step, appraised_by_unit_id,
			  coalesce(sum(one) filter (where outcome not in ('RETURNED', 'REOPENED')), 0) as appraised,
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
		keep(events.stream().map((received) -> {
			var told = received.body();
			return new Finding(told.nominationId(), told.roundId(), told.step(), received.aggregateVersion(),
					told.appraisedByUnitId(), told.outcome().name(), told.reasonCode().name(), told.appraisedAt());
		}).toList());
	}

	void reopened(List<Received<NominationReopenedV1>> events) {
		keep(events.stream().map((received) -> {
			var told = received.body();
			return new Finding(told.nominationId(), told.roundId(), told.step(), received.aggregateVersion(),
					told.appraisedByUnitId(), REOPENED, REOPENED, told.reopenedAt());
		}).toList());
	}

	private void keep(List<Finding> findings) {
		this.coverage.add(keepFurthest(findings));
		this.coverage.addByTier(keepByTier(findings));
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
	private List<UnitChange> keepFurthest(List<Finding> findings) {
		var column = new Columns<>(findings);
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
			.param(column.of("uuid", Finding::nominationId))
			.param(column.of("uuid", Finding::roundId))
			.param(column.of("int", Finding::step))
			.param(column.of("text", Finding::outcome))
			.param(column.of("bigint", Finding::version))
			.query((row, number) -> NominationsChange.of(row).figures())
			.list();
	}

	private List<TierChange> keepByTier(List<Finding> findings) {
		var column = new Columns<>(findings);
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
			.param(column.of("uuid", Finding::nominationId))
			.param(column.of("int", Finding::step))
			.param(column.of("bigint", Finding::version))
			.param(column.of("uuid", Finding::unitId))
			.param(column.of("text", Finding::outcome))
			.param(column.of("text", Finding::reasonCode))
			.param(column.of("timestamptz", Finding::appraisedAt))
			.query(RecordRows.of(TierChange.class))
			.list();
	}

	/** What a tier found, or that its finding holds no more. */
	private record Finding(UUID nominationId, UUID roundId, int step, long version, UUID unitId, String outcome,
			String reasonCode, Instant appraisedAt) {
	}

}
