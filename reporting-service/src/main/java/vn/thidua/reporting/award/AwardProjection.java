package vn.thidua.reporting.award;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.reporting.coverage.CoverageProjection;
import vn.thidua.reporting.coverage.UnitChange;
import vn.thidua.reporting.projection.Columns;

/** Writes {@code award_view}. */
@Repository
class AwardProjection {

	private final JdbcClient jdbc;

	private final CoverageProjection coverage;

	AwardProjection(JdbcClient jdbc, CoverageProjection coverage) {
		this.jdbc = jdbc;
		this.coverage = coverage;
	}

	/**
	 * A nomination counts with its first award that stands. Its awards are events of one
	 * key, applied one after the other, so that each statement sees the earlier ones.
	 */
	void awarded(List<Received<NominationAwardedV1>> events) {
		var column = new Columns<>(events);
		this.coverage.add(this.jdbc.sql("""
				with written as (
				  insert into award_view as known (award_id, version, nomination_id, round_id, nominee_id,
				    nominating_unit_id, decision_id, decision_number, decided_on, deciding_unit_id, kind)
				  select distinct on (award_id) *
				  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				    as event (award_id, version, nomination_id, round_id, nominee_id, nominating_unit_id, decision_id,
				      decision_number, decided_on, deciding_unit_id, kind)
				  order by award_id, version desc
				  on conflict (award_id) do update set version = excluded.version, nominee_id = excluded.nominee_id,
				    decision_id = excluded.decision_id, decision_number = excluded.decision_number,
				    decided_on = excluded.decided_on, deciding_unit_id = excluded.deciding_unit_id,
				    kind = excluded.kind
				  where known.version < excluded.version
				  returning old.award_id as known_award_id, new.award_id, new.round_id, new.nominating_unit_id,
				    new.nomination_id
				)
				select round_id, nominating_unit_id as unit_id, 0 as submitted, 0 as on_time, 0 as late, 0 as proposed,
				  count(distinct nomination_id) as awarded
				from written
				where known_award_id is null and not exists (
				  select from award_view earlier where earlier.round_id = written.round_id
				    and earlier.nominating_unit_id = written.nominating_unit_id
				    and earlier.nomination_id = written.nomination_id
				    and not exists (select from award_revocation_view where award_id = earlier.award_id))
				  and not exists (select from award_revocation_view where award_id = written.award_id)
				group by round_id, nominating_unit_id
				""")
			.param(column.of("uuid", (event) -> event.body().awardId()))
			.param(column.of("bigint", Received::aggregateVersion))
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("uuid", (event) -> event.body().roundId()))
			.param(column.of("uuid", (event) -> event.body().nomineeId()))
			.param(column.of("uuid", (event) -> event.body().nominatingUnitId()))
			.param(column.of("uuid", (event) -> event.body().decisionId()))
			.param(column.of("text", (event) -> event.body().decisionNumber()))
			.param(column.of("date", (event) -> event.body().decidedOn()))
			.param(column.of("uuid", (event) -> event.body().decidingUnitId()))
			.param(column.of("text", (event) -> event.body().kind()))
			.query(RecordRows.of(UnitChange.class))
			.list());
	}

}
