package vn.thidua.reporting.nomination;

import java.util.List;
import java.util.UUID;

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

	private final DeadlineProjection deadlines;

	NominationProjection(JdbcClient jdbc, CoverageProjection coverage, AppraisalProjection appraisals,
			DeadlineProjection deadlines) {
		this.jdbc = jdbc;
		this.deadlines = deadlines;
		this.coverage = coverage;
		this.appraisals = appraisals;
	}

	void submitted(List<Received<NominationSubmittedV1>> events) {
		this.deadlines.hold(events.stream().map((event) -> event.body().roundId()).distinct().toList());
		var changes = write(events);
		this.coverage.add(changes.stream().map(NominationsChange::figures).toList());
		var appraisedBefore = changes.stream().flatMap((change) -> change.unitBecameKnown().stream()).toList();
		if (!appraisedBefore.isEmpty()) {
			this.appraisals.count(appraisedBefore);
		}
	}

	/**
	 * The newest submission tells where the nomination lies, the first one when its unit
	 * submitted. Whether that was on time its event says; where the deadline moved since,
	 * the day does.
	 */
	private List<NominationsChange> write(List<Received<NominationSubmittedV1>> events) {
		var column = new Columns<>(events);
		return this.jdbc
			.sql(NominationsChange
				.madeBy("""
						insert into nomination_view as known (nomination_id, round_id, nominating_unit_id, nominee_id,
						  nominee_kind, submitted_to_unit_id, submitted_step, submitted_at, on_time, submitted_version,
						  first_submitted_at)
						select distinct on (nomination_id) nomination_id, round_id, nominating_unit_id, nominee_id, nominee_kind,
						  submitted_to_unit_id, submitted_step, submitted_at,
						  coalesce((first_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date <= deadline_moved_to, on_time),
						  event.version, first_submitted_at
						from (
						  select *, min(submitted_at) filter (where submitted_step = 1) over (partition by nomination_id)
						    as first_submitted_at
						  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
						    as told (nomination_id, round_id, nominating_unit_id, nominee_id, nominee_kind,
						      submitted_to_unit_id, submitted_step, submitted_at, on_time, version)
						) as event
						left join round_view using (round_id)
						order by nomination_id, event.version desc
						on conflict (nomination_id) do update set (nominating_unit_id, nominee_id, nominee_kind,
						  submitted_to_unit_id, submitted_step, submitted_at, on_time, submitted_version, first_submitted_at) = (
						  select unit_id, nominee_id, kind, to_unit_id, step, at,
						    coalesce((least(known.first_submitted_at, excluded.first_submitted_at)
						        at time zone 'Asia/Ho_Chi_Minh')::date
						      <= (select deadline_moved_to from round_view where round_id = excluded.round_id), on_time),
						    version, least(known.first_submitted_at, excluded.first_submitted_at)
						  from (values (excluded.nominating_unit_id, excluded.nominee_id, excluded.nominee_kind,
						      excluded.submitted_to_unit_id, excluded.submitted_step, excluded.submitted_at, excluded.on_time,
						      excluded.submitted_version),
						    (known.nominating_unit_id, known.nominee_id, known.nominee_kind, known.submitted_to_unit_id,
						      known.submitted_step, known.submitted_at, known.on_time, known.submitted_version))
						    as submission (unit_id, nominee_id, kind, to_unit_id, step, at, on_time, version)
						  order by version desc nulls last limit 1)
						where known.submitted_version is null or known.submitted_version < excluded.submitted_version
						  or least(known.first_submitted_at, excluded.first_submitted_at) is distinct from known.first_submitted_at
						"""))
			.param(column.of("uuid", (event) -> event.body().nominationId()))
			.param(column.of("uuid", (event) -> event.body().roundId()))
			.param(column.of("uuid", (event) -> nominatedBy(event.body())))
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

	/** Whose nomination it was stays, whoever stands in that unit's place now. */
	private static UUID nominatedBy(NominationSubmittedV1 submitted) {
		return (submitted.nominatedByUnitId() == null) ? submitted.nominatingUnitId() : submitted.nominatedByUnitId();
	}

}
