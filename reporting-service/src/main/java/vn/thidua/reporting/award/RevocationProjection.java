package vn.thidua.reporting.award;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.reporting.coverage.CoverageProjection;
import vn.thidua.reporting.coverage.UnitChange;
import vn.thidua.reporting.projection.Columns;

/** Writes {@code award_revocation_view}. */
@Repository
class RevocationProjection {

	private final JdbcClient jdbc;

	private final CoverageProjection coverage;

	RevocationProjection(JdbcClient jdbc, CoverageProjection coverage) {
		this.jdbc = jdbc;
		this.coverage = coverage;
	}

	/**
	 * A nomination counts no more once none of its awards stands. What was not counted,
	 * since its award is not known here, is not taken off either.
	 */
	void revoked(List<Received<AwardRevokedV1>> events) {
		var column = new Columns<>(events);
		this.coverage.add(this.jdbc
			.sql("""
					with written as (
					  insert into award_revocation_view (award_id, version, nomination_id, round_id, nominating_unit_id,
					    decision_number, revoked_on)
					  select distinct on (award_id) * from unnest(?, ?, ?, ?, ?, ?, ?)
					    as event (award_id, version, nomination_id, round_id, nominating_unit_id, decision_number, revoked_on)
					  order by award_id, version
					  on conflict (award_id) do nothing
					  returning award_id, nomination_id, round_id, nominating_unit_id
					)
					select round_id, nominating_unit_id as unit_id, 0 as submitted, 0 as on_time, 0 as late, 0 as proposed,
					  -count(distinct nomination_id) as awarded
					from written
					where exists (select from award_view where award_view.award_id = written.award_id)
					  and not exists (
					    select from award_view other where other.round_id = written.round_id
					      and other.nominating_unit_id = written.nominating_unit_id
					      and other.nomination_id = written.nomination_id
					      and not exists (select from written as revoked where revoked.award_id = other.award_id)
					      and not exists (select from award_revocation_view where award_id = other.award_id))
					group by round_id, nominating_unit_id
					""")
			.param(column.of("uuid", (event) -> event.body().awardId()))
			.param(column.of("bigint", Received::aggregateVersion))
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("uuid", (event) -> event.body().roundId()))
			.param(column.of("uuid", (event) -> event.body().nominatingUnitId()))
			.param(column.of("text", (event) -> event.body().decisionNumber()))
			.param(column.of("date", (event) -> event.body().revokedOn()))
			.query(RecordRows.of(UnitChange.class))
			.list());
	}

}
