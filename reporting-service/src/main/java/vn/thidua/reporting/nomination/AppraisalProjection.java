package vn.thidua.reporting.nomination;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.reporting.coverage.CoverageProjection;
import vn.thidua.reporting.coverage.UnitInRound;
import vn.thidua.reporting.projection.Columns;

/** Writes what appraisals tell: each tier's finding, and the furthest of them. */
@Repository
class AppraisalProjection {

	private final JdbcClient jdbc;

	private final CoverageProjection coverage;

	AppraisalProjection(JdbcClient jdbc, CoverageProjection coverage) {
		this.jdbc = jdbc;
		this.coverage = coverage;
	}

	void appraised(List<Received<NominationAppraisedV1>> events) {
		var nominations = standing(events);
		keepByTier(events);
		this.coverage.recount(nominations.stream().flatMap(Nomination::inItsUnit).toList());
	}

	/**
	 * Writes each nomination's row even where it knows a further step: the row is what
	 * this transaction and the one that applies the submission meet at, so that whichever
	 * comes second counts both.
	 */
	private List<Nomination> standing(List<Received<NominationAppraisedV1>> events) {
		var column = new Columns<>(events);
		return this.jdbc.sql("""
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
				returning round_id, nominating_unit_id
				""")
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("uuid", (event) -> event.body().roundId()))
			.param(column.of("int", (event) -> event.body().step()))
			.param(column.of("text", (event) -> event.body().outcome()))
			.param(column.of("bigint", Received::aggregateVersion))
			.query(new SimplePropertyRowMapper<>(Nomination.class))
			.list();
	}

	private void keepByTier(List<Received<NominationAppraisedV1>> events) {
		var column = new Columns<>(events);
		this.jdbc.sql("""
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
				""")
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("int", (event) -> event.body().step()))
			.param(column.of("bigint", Received::aggregateVersion))
			.param(column.of("uuid", (event) -> event.body().appraisedByUnitId()))
			.param(column.of("text", (event) -> event.body().outcome()))
			.param(column.of("text", (event) -> event.body().reasonCode()))
			.param(column.of("timestamptz", (event) -> event.body().appraisedAt()))
			.update();
	}

	/** Of which unit it is stays unknown until its submission arrives. */
	private record Nomination(UUID roundId, @Nullable UUID nominatingUnitId) {

		Stream<UnitInRound> inItsUnit() {
			return (this.nominatingUnitId == null) ? Stream.empty()
					: Stream.of(new UnitInRound(this.roundId, this.nominatingUnitId));
		}

	}

}
