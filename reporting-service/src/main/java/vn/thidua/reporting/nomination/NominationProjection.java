package vn.thidua.reporting.nomination;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.nomination.NominationClosedV1;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.nomination.NominationWithdrawnV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.reporting.coverage.CoverageProjection;
import vn.thidua.reporting.projection.Columns;

/** Writes what nominations tell into {@code nomination_view}. */
@Repository
class NominationProjection {

	private final JdbcClient jdbc;

	private final CoverageProjection coverage;

	private final AppraisalProjection appraisals;

	NominationProjection(JdbcClient jdbc, CoverageProjection coverage, AppraisalProjection appraisals) {
		this.jdbc = jdbc;
		this.coverage = coverage;
		this.appraisals = appraisals;
	}

	void submitted(List<Received<NominationSubmittedV1>> events) {
		var changes = write(events);
		this.coverage.add(changes.stream().map(NominationsChange::figures).toList());
		var appraisedBefore = changes.stream().flatMap((change) -> change.unitBecameKnown().stream()).toList();
		if (!appraisedBefore.isEmpty()) {
			this.appraisals.count(appraisedBefore);
		}
	}

	private List<NominationsChange> write(List<Received<NominationSubmittedV1>> events) {
		var column = new Columns<>(events);
		return this.jdbc.sql(NominationsChange.madeBy("""
				insert into nomination_view as known (nomination_id, round_id, nominating_unit_id, nominee_id,
				  nominee_kind, submitted_to_unit_id, submitted_step, submitted_at, on_time, submitted_version)
				select distinct on (nomination_id) *
				from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				  as event (nomination_id, round_id, nominating_unit_id, nominee_id, nominee_kind,
				    submitted_to_unit_id, submitted_step, submitted_at, on_time, version)
				order by nomination_id, version desc
				on conflict (nomination_id) do update set nominating_unit_id = excluded.nominating_unit_id,
				  nominee_id = excluded.nominee_id, nominee_kind = excluded.nominee_kind,
				  submitted_to_unit_id = excluded.submitted_to_unit_id, submitted_step = excluded.submitted_step,
				  submitted_at = excluded.submitted_at, on_time = excluded.on_time,
				  submitted_version = excluded.submitted_version
				where known.submitted_version is null or known.submitted_version < excluded.submitted_version
				"""))
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("uuid", (event) -> event.body().roundId()))
			.param(column.of("uuid", (event) -> event.body().nominatingUnitId()))
			.param(column.of("uuid", (event) -> event.body().nomineeId()))
			.param(column.of("text", (event) -> event.body().nomineeKind()))
			.param(column.of("uuid", (event) -> event.body().submittedToUnitId()))
			.param(column.of("int", (event) -> event.body().step()))
			.param(column.of("timestamptz", (event) -> event.body().submittedAt()))
			.param(column.of("boolean", (event) -> event.body().onTime()))
			.param(column.of("bigint", Received::aggregateVersion))
			.query((row, number) -> NominationsChange.of(row))
			.list();
	}

	/** From now on it counts as if it had never been received. */
	void withdrawn(List<Received<NominationWithdrawnV1>> events) {
		var column = new Columns<>(events);
		this.coverage.add(this.jdbc.sql(NominationsChange.madeBy("""
				insert into nomination_view as known (nomination_id, round_id, withdrawn_at, withdrawn_version)
				select distinct on (nomination_id) *
				from unnest(?, ?, ?, ?) as event (nomination_id, round_id, withdrawn_at, version)
				order by nomination_id, version desc
				on conflict (nomination_id) do update set withdrawn_at = excluded.withdrawn_at,
				  withdrawn_version = excluded.withdrawn_version
				where known.withdrawn_version is null or known.withdrawn_version < excluded.withdrawn_version
				"""))
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("uuid", (event) -> event.body().roundId()))
			.param(column.of("timestamptz", (event) -> event.body().withdrawnAt()))
			.param(column.of("bigint", Received::aggregateVersion))
			.query((row, number) -> NominationsChange.of(row).figures())
			.list());
	}

	void closed(List<Received<NominationClosedV1>> events) {
		var column = new Columns<>(events);
		this.jdbc
			.sql("""
					insert into nomination_view as known (nomination_id, round_id, closed_outcome, closed_at, closed_version)
					select distinct on (nomination_id) *
					from unnest(?, ?, ?, ?, ?) as event (nomination_id, round_id, closed_outcome, closed_at, version)
					order by nomination_id, version desc
					on conflict (nomination_id) do update set closed_outcome = excluded.closed_outcome,
					  closed_at = excluded.closed_at, closed_version = excluded.closed_version
					where known.closed_version is null or known.closed_version < excluded.closed_version
					""")
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("uuid", (event) -> event.body().roundId()))
			.param(column.of("text", (event) -> event.body().outcome()))
			.param(column.of("timestamptz", (event) -> event.body().closedAt()))
			.param(column.of("bigint", Received::aggregateVersion))
			.update();
	}

}
